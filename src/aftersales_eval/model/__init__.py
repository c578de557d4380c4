"""What the program talks about: frozen and validated, without input or output."""
