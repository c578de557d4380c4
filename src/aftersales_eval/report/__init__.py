"""Results to text: reads the model only, returns strings, prints nothing."""
