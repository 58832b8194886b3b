# Les personnes et les organisations.
