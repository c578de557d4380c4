"""Within what time money is back after a return."""
