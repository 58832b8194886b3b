# Texts: typography, spelling, sense.
