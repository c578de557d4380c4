"""Until when goods can be given back."""
