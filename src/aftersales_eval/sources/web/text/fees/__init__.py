"""Who pays for sending goods back."""
