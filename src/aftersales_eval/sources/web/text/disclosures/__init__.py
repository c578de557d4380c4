"""What a written warranty discloses."""
