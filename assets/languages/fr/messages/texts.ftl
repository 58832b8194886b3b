# Les textes : typographie, orthographe, sens.

spaces-of-punctuation = « { $written } » : une espace manque ou est de trop, on écrit « { $meant } »
    .here = l’espace
    .help = écrivez « { $meant } »

rule-spaces-of-punctuation = Espaces autour des signes de ponctuation
    .finds = Une espace qui manque avant « ; », « ! », « ? », « : » ou à l’intérieur des guillemets, une espace avant une virgule ou un point, deux espaces de suite. Une espace ordinaire là où il la faut insécable est juste : la mise en page la rend insécable.
    .matters = Le français veut une espace avant les signes doubles ; son absence se voit et peut rejeter un signe seul au début d’une ligne.
    .cure = Ajoutez ou ôtez l’espace, ou laissez livret le faire.

straight-quotes = des guillemets droits : « { $written } »
    .here = guillemet droit
    .help = écrivez { $meant }

straight-apostrophe = une apostrophe d’une autre forme que les autres : « { $written } »
    .here = cette apostrophe
    .help = écrivez « { $meant } »

rule-straight-quotes = Guillemets droits, apostrophes de deux formes
    .finds = Les guillemets droits (") d’un texte français ou anglais ; les apostrophes droites (') d’un programme qui en a aussi de courbes (’) ; les accents mis à la place d’une apostrophe.
    .matters = Les guillemets droits sont un reste de la machine à écrire ; deux formes d’apostrophe dans une même page font négligé.
    .cure = Écrivez « … » en français, “…” en anglais, et ’ pour l’apostrophe, ou laissez livret le faire.

hyphen-for-a-dash = un trait d’union à la place d’un tiret : « { $written } »
    .here = ce trait
    .help = écrivez « { $meant } »

rule-hyphen-for-a-dash = Trait d’union pour un tiret
    .finds = Un trait d’union entre deux espaces, deux traits d’union de suite, un trait d’union entre deux heures, et les intervalles de nombres (2024-2026, 12–15) quand le programme les écrit de deux façons.
    .matters = Le trait d’union unit les mots ; le tiret sépare les propositions. Les confondre ralentit la lecture.
    .cure = Écrivez « – », ou laissez livret le faire.

hour-format = « { $written } » : l’heure s’écrit « { $meant } » dans ce programme
    .here = cette heure
    .help = écrivez « { $meant } »

rule-hour-format = Écriture des heures
    .finds = Dans un texte français, une heure qui n’est pas écrite « 10 h 30 », ou « 10h30 » quand l’événement choisit cette forme : 10H30, 10:30, 10h 30, 09 h 15.
    .matters = La brochure imprime toutes ses heures d’une seule façon ; une autre dans un texte fait hésiter.
    .cure = Écrivez « 10 h 30 » et « 14 h », ou laissez livret le faire.

date-format = une date mal écrite : « { $written } »
    .here = cette date
    .help = écrivez « { $meant } »

rule-date-format = Écriture des dates
    .finds = En français, un mois ou un jour de la semaine avec une capitale (« 28 Août »), « 1 » pour « 1er », une date en chiffres dans un texte (28/08/2025). En anglais, un mois ou un jour sans capitale, une date en chiffres. Les noms de lieux et de fêtes (« place du 8 Mai 1945 », « le 14 Juillet ») gardent leur capitale.
    .matters = La brochure écrit ses dates en toutes lettres, jours et mois en minuscules ; une autre forme surprend, et « 03/04 » ne dit pas la même chose partout.
    .cure = Écrivez « jeudi 28 août 2025 », « 1er juin », ou laissez livret le faire.

capital-without-accent = une capitale sans son accent : « { $written } »
    .here = cette capitale
    .help = écrivez « { $meant } »

rule-capital-without-accent = Capitale sans accent
    .finds = Un mot français dont la capitale a perdu son accent (Etat, Ecole, A bientôt), d’après le dictionnaire, et les mots sans accents d’un titre tout en capitales. Les noms des personnes sont laissés comme elles les écrivent.
    .matters = L’accent a pleine valeur orthographique : « UN INTERNE TUE » ne dit pas si l’interne est l’assassin ou la victime.
    .cure = Mettez l’accent, ou laissez livret le faire.

missing-ligature = « { $written } » s’écrit avec « œ » : « { $meant } »
    .here = oe
    .help = écrivez « { $meant } »

rule-missing-ligature = « oe » pour « œ »
    .finds = Un mot que le dictionnaire écrit avec « œ » : cœur, œuvre, sœur, vœux. « Coexister », « moelleux » et « poêle » n’en ont pas.
    .matters = En français, « œ » est une lettre ; la disjoindre est une faute d’orthographe.
    .cure = Écrivez « œ », ou laissez livret le faire.

number-format = un nombre mal présenté : « { $written } »
    .here = ce nombre
    .help = écrivez « { $meant } »

rule-number-format = Écriture des nombres
    .finds = Un nombre collé à son unité (30%, 10km), un grand nombre sans espaces (25000 habitants), un ordinal mal abrégé (2ème), un petit nombre en chiffres dans une phrase (les 3 parcours).
    .matters = Un nombre se lit d’un coup d’œil quand ses tranches et son unité sont séparées ; dans une phrase, les petits nombres se lisent en lettres.
    .cure = Écrivez « 30 % », « 25 000 », « 2e », « trois », ou laissez livret le faire.

repeated-word = des mots répétés ou qui se contredisent : « { $written } »
    .here = répétition
    .help = ôtez le mot de trop

rule-repeated-word = Mot répété
    .finds = Le même mot deux fois de suite, ou deux petits mots qui ne vont jamais ensemble (« sur dans »). « Nous nous », « vous vous », « très très » et les noms propres sont laissés.
    .matters = C’est la trace d’une phrase corrigée à moitié, que son auteur ne voit plus.
    .cure = Ôtez le mot de trop.

odd-punctuation = une ponctuation à revoir : « { $written } »
    .here = ces signes
    .help = gardez un seul signe, ou fermez la parenthèse ou le guillemet

rule-odd-punctuation = Ponctuation répétée ou impossible
    .finds = Deux points ou deux virgules de suite, des signes qui s’excluent (« ? : », « , . », « !. »), « etc… », une parenthèse ou un guillemet ouverts et jamais fermés.
    .matters = Deux signes là où il en faut un font hésiter sur le sens de la phrase.
    .cure = Gardez le signe voulu ; là où un seul est possible, livret peut le faire.

mixed-list = un élément de liste n’est pas écrit comme les autres : « { $written } »
    .here = cet élément
    .help = écrivez « { $meant } », comme les autres

rule-mixed-list = Liste de deux styles
    .finds = Dans une liste, des éléments qui commencent par une capitale et d’autres par une minuscule, ou qui ne finissent pas par le même signe.
    .matters = Une liste se lit comme un tout : ce qui diffère semble vouloir dire quelque chose.
    .cure = Écrivez tous les éléments de la même façon : une minuscule et un point-virgule, un point à la fin ; ou des capitales sans signe.

title-capitals = des capitales à l’anglaise dans « { $written } »
    .here = capitale de trop
    .help = écrivez « { $meant } »

rule-title-capitals = Capitales aux mots d’un titre
    .finds = Un titre français dont tous les mots importants ont une capitale (« Séquence Introductive »). Les noms propres, les organisations et les titres d’œuvres sont laissés.
    .matters = En français, seul le premier mot d’un titre prend la capitale ; les autres la gardent pour les noms.
    .cure = Écrivez les mots communs en minuscules, ou laissez livret le faire.

heading-with-a-stop = le titre finit par un signe de trop : « { $written } »
    .here = ce signe
    .help = écrivez « { $meant } »

rule-heading-with-a-stop = Titre suivi d’un point ou de deux-points
    .finds = Un titre, un surtitre ou un format qui finit par un point, deux-points, une virgule ou un point-virgule. « etc. », les abréviations et les titres de plusieurs phrases sont laissés.
    .matters = La place et le caractère du titre disent déjà qu’il annonce ce qui suit.
    .cure = Ôtez le signe, ou laissez livret le faire.

acronym-not-expanded = le sigle « { $acronym } » n’est expliqué nulle part
    .here = première fois
    .help = écrivez son nom entier, suivi du sigle entre parenthèses, la première fois

rule-acronym-not-expanded = Sigle sans explication
    .finds = Un sigle dont le programme ne donne nulle part le nom entier. Ceux que chacun connaît (ONU, TGV, PDF…) et ceux des organisations de l’événement sont laissés.
    .matters = Qui n’est pas du métier ne sait pas de quoi l’on parle, et une synthèse vocale épelle.
    .cure = Écrivez la première fois « contrat de relance et de transition écologique (CRTE) ».

agreement = un accord à vérifier : « { $written } »
    .here = ces mots
    .help = accordez ces mots en genre et en nombre

rule-agreement = Accord douteux
    .finds = Deux adjectifs coordonnés de genre ou de nombre différents (« ouvertes et gratuite »), un nom et son adjectif qui ne s’accordent pas (« tables ronde »), un nom et l’adjectif de son verbe (« un temps sera dédiée », « Les ateliers est complet », « sont limitée »), un nom au singulier après « des » ou au pluriel après « une », « toute les », « leur portes ». Seuls des motifs courts et sûrs sont cherchés.
    .matters = Une faute d’accord dans un titre ou une accroche se voit plus que tout le reste.
    .cure = Accordez les mots.

confused-words = un mot ou un trait d’union à revoir : « { $written } »
    .here = ici
    .help = écrivez « { $meant } »

rule-confused-words = Mots confondus, traits d’union oubliés
    .finds = En français, un mot écrit pour un autre qui se prononce de même (« jusqu’a », « par ou commencer », « apprendre a lire », « quelque soit la saison », « une ballade en mer »), l’État sans sa capitale (« chef d’état »), une question dont le verbe et le sujet ne sont pas unis (« Peut on », « va t’on », « Qu’est ce que »). Seuls des groupes de mots qui n’existent pas autrement sont cherchés.
    .matters = Un dictionnaire ne voit pas ces fautes, et dans un titre tout le monde les voit.
    .cure = Écrivez l’autre mot ou le trait d’union, ou laissez livret le faire.

phrase-slip = à relire : « { $written } »
    .here = ici
    .help = écrivez peut-être « { $meant } »

phrase-doubt = à relire : « { $written } »
    .here = ici
    .help = relisez ces mots, qui ne vont pas ensemble

spelling = « { $word } » n’est pas dans le dictionnaire
    .here = ce mot
    .help = écrivez peut-être { $near }

spelling-unknown = « { $word } » n’est pas dans le dictionnaire
    .here = ce mot
    .help = vérifiez l’orthographe de ce mot

rule-spelling = Orthographe à vérifier
    .finds = Un mot que le dictionnaire ne connaît pas et qui n’est ni un nom de l’événement, ni un sigle, ni un mot de l’autre langue (français ou anglais), ni un mot en italique. Un mot employé trois fois passe pour un mot du métier.
    .matters = Une coquille ne se voit plus dès qu’on a relu trois fois.
    .cure = Corrigez le mot, ou laissez-le s’il est juste.

mixed-prefixes = « { $written } » : ce préfixe s’écrit ailleurs de l’autre façon
    .here = ce mot
    .help = écrivez « { $meant } », comme ailleurs

rule-mixed-prefixes = Préfixe écrit de deux façons
    .finds = Le même préfixe tantôt lié, tantôt suivi d’un trait d’union : « co-construction » et « codirection », « éco-quartier » et « écoquartier ». « Coopération », « coordination » et les autres mots où l’usage ne varie pas sont laissés.
    .matters = Deux graphies d’un même mot donnent à penser qu’il s’agit de deux choses.
    .cure = Choisissez une façon ; les rectifications de 1990 soudent ces mots.

placeholder = un texte provisoire : « { $written } »
    .here = à remplacer
    .help = écrivez le texte définitif, ou ôtez la ligne

rule-placeholder = Texte provisoire
    .finds = « TBA », « TBC », « à confirmer », « à préciser », « Lorem ipsum », « XXX » et autres textes qui en attendent un autre. « Les générations à venir » n’en est pas un.
    .matters = Imprimé, un texte provisoire dit que personne n’a relu.
    .cure = Écrivez le texte définitif, ou ôtez la ligne.

undeclared-english = le titre « { $title } » semble être en anglais
    .here = en anglais
    .help = ajoutez lang = "en" à cette session

undeclared-french = le titre « { $title } » semble être en français
    .here = en français
    .help = ajoutez lang = "fr" à cette session

rule-undeclared-language = Langue d’un titre non déclarée
    .finds = Dans un programme français, un titre de session en anglais sans `lang = "en"` ; dans un programme anglais, un titre en français sans `lang = "fr"`.
    .matters = Une synthèse vocale lirait ces mots avec la prononciation de l’autre langue ; la typographie et les coupures de mots seraient fausses.
    .cure = Ajoutez la clé `lang` à la session, ou laissez livret le faire.

long-sentence = une phrase de { $count } mots
    .here = cette phrase
    .help = coupez-la en deux : au-delà de { $most } mots, on perd le fil

long-paragraph = un paragraphe de { $count } mots
    .here = ce paragraphe
    .help = coupez-le en deux par une ligne vide : au-delà de { $most } mots, il remplit une colonne

rule-long-sentence = Phrase ou paragraphe trop long
    .finds = Une phrase de plus de 55 mots, un paragraphe de plus de 220 mots, ce que tient une colonne de la page.
    .matters = On lit un programme debout, dans un couloir ; une phrase longue se lit deux fois, ou pas du tout.
    .cure = Coupez la phrase, ou séparez le paragraphe par une ligne vide.

bad-telephone = un numéro de téléphone qui n’a pas le bon nombre de chiffres : « { $written } »
    .here = ce numéro
    .help = écrivez les dix chiffres du numéro
telephone-not-dialled = le numéro de téléphone « { $written } » ne peut pas être composé
    .here = ce numéro
    .help = n’écrivez que des chiffres, comme 05 55 00 00 00 ou +33 5 55 00 00 00

rule-bad-telephone = Numéro de téléphone trop court ou trop long
    .finds = Un numéro français qui n’a pas dix chiffres (neuf après +33).
    .matters = Qui appelle tombe sur personne, ou sur quelqu’un d’autre.
    .cure = Écrivez le numéro entier et appelez-le une fois.

bad-contact = une adresse qui ne mène nulle part : « { $written } »
    .here = cette adresse
    .help = écrivez l’adresse en entier, comme contact@example.org ou www.example.org

rule-bad-contact = Adresse mal formée dans un texte
    .finds = Une adresse électronique ou un site qui n’en est pas un (deux @, une virgule pour un point, pas de domaine).
    .matters = Le courrier revient, la page ne s’ouvre pas.
    .cure = Écrivez l’adresse en entier et essayez-la.

mixed-spelling = « { $written } » : ce programme écrit ses mots anglais de l’autre façon, « { $meant } »
    .here = anglais britannique ou américain
    .help = choisissez l’un des deux pour tout le programme

rule-mixed-spelling = Anglais britannique et américain mêlés
    .finds = Dans les textes anglais, un mot écrit à l’américaine (color, center) où la plupart le sont à la britannique, ou l’inverse ; de même -ise et -ize. Les noms propres ne sont pas concernés.
    .matters = Un programme qui change d’orthographe semble écrit par plusieurs mains.
    .cure = Choisissez l’un des deux pour tout le programme.

impossible-hour = une heure qu’aucune horloge ne montre : « { $written } »
    .here = cette heure
    .help = écrivez une heure de 0 h 00 à 24 h 00

rule-impossible-hour = Heure impossible dans un texte
    .finds = Une heure au-delà de 24, ou des minutes au-delà de 59.
    .matters = Personne ne sait quand venir.
    .cure = Écrivez l’heure juste.

unclear-date = une date qui se lit de plusieurs façons : « { $written } »
    .here = cette date
    .help = écrivez le mois en lettres et l’année en quatre chiffres

rule-unclear-date = Date en chiffres ambiguë
    .finds = Une date de trois nombres à deux chiffres, comme 11/03/27.
    .matters = Jour, mois, année : chacun les lit dans l’ordre de son pays.
    .cure = Écrivez le mois en lettres et l’année en quatre chiffres.

untranslated = « { $text } » n’existe que dans une langue : il est imprimé tel quel aussi en { $languages }
    .here = dans une seule langue
    .help = écrivez-le dans chacune, comme `{ "{" } fr = "…", en = "…" { "}" }`, à moins que ce soit un nom
rule-untranslated = Texte dans une seule langue d’un programme qui en a plusieurs
    .finds = Dans un programme en plusieurs langues, un titre, une ligne ou un texte qui n’est pas une table de langues.
    .matters = Il est imprimé dans la langue du programme dans chaque brochure, ce qui est juste pour un nom et non pour une phrase.
    .cure = Écrivez-le dans chaque langue, ou laissez-le si c’est un nom.
