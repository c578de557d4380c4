"""Labelled passages of policies, and how well they are read.

Labels were written down without knowledge of how the program reads, and what was in doubt was
judged a second time without knowledge of what it had read. No rule is made for one of the measured
passages; those in `development` are there to improve rules with.
"""
