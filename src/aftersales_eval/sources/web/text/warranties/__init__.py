"""How long goods are under warranty."""
