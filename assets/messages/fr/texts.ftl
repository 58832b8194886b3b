# Les textes : typographie, orthographe, sens.

spaces-of-punctuation = « { $written } » : une espace manque ou est de trop, on écrit « { $meant } »
    .here = l’espace
    .help = écrivez « { $meant } »

rule-spaces-of-punctuation = Espaces autour des signes de ponctuation
    .finds = Une espace qui manque avant « ; », « ! », « ? », « : » ou à l’intérieur des guillemets, une espace avant une virgule ou un point, deux espaces de suite. Une espace ordinaire là où il la faut insécable est juste : la mise en page la rend insécable.
    .matters = Le français veut une espace avant les signes doubles ; son absence se voit et peut rejeter un signe seul au début d’une ligne.
    .cure = Ajoutez ou ôtez l’espace, ou laissez livret le faire.

straight-quotes = des guillemets droits : « { $written } »
    .here = guillemet droit
    .help = écrivez { $meant }

straight-apostrophe = une apostrophe d’une autre forme que les autres : « { $written } »
    .here = cette apostrophe
    .help = écrivez « { $meant } »

rule-straight-quotes = Guillemets droits, apostrophes de deux formes
    .finds = Les guillemets droits (") d’un texte français ou anglais ; les apostrophes droites (') d’un programme qui en a aussi de courbes (’) ; les accents mis à la place d’une apostrophe.
    .matters = Les guillemets droits sont un reste de la machine à écrire ; deux formes d’apostrophe dans une même page font négligé.
    .cure = Écrivez « … » en français, “…” en anglais, et ’ pour l’apostrophe, ou laissez livret le faire.

hyphen-for-a-dash = un trait d’union à la place d’un tiret : « { $written } »
    .here = ce trait
    .help = écrivez « { $meant } »

rule-hyphen-for-a-dash = Trait d’union pour un tiret
    .finds = Un trait d’union entre deux espaces, deux traits d’union de suite, un trait d’union entre deux heures, et les intervalles de nombres (2024-2026, 12–15) quand le programme les écrit de deux façons.
    .matters = Le trait d’union unit les mots ; le tiret sépare les propositions. Les confondre ralentit la lecture.
    .cure = Écrivez « – », ou laissez livret le faire.

hour-format = « { $written } » : l’heure s’écrit « { $meant } » dans ce programme
    .here = cette heure
    .help = écrivez « { $meant } »

rule-hour-format = Écriture des heures
    .finds = Dans un texte français, une heure qui n’est pas écrite « 10 h 30 », ou « 10h30 » quand l’événement choisit cette forme : 10H30, 10:30, 10h 30, 09 h, 14 h 00.
    .matters = La brochure imprime toutes ses heures d’une seule façon ; une autre dans un texte fait hésiter.
    .cure = Écrivez « 10 h 30 » et « 14 h », ou laissez livret le faire.
