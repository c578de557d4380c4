"""Probes to evidence: one catalogue of metrics, two small interpreters."""
