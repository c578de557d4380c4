"""The HTML report in a real browser, against what the command line says."""
