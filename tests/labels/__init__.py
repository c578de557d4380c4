"""Labelled passages of policies, and how well they are read.

Labels were written down before anybody saw what the program reads, by somebody who did not know
how it reads; rules are never made for one of these passages.
"""
