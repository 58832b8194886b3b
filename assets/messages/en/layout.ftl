# Pages as they are laid out.
