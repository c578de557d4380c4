"""What passages of text claim, in English, German, French and Spanish."""
