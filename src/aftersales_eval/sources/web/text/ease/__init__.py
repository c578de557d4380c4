"""How easily texts about returns and warranties read."""
