"""Whether a shop exchanges what was bought."""
