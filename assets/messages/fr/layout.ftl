# Les pages telles qu’elles sont composées.
