"""E-mail as evidence: messages read, sorted into kinds and threads, threads told as probes."""
