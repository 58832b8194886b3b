# La ligne de commande : ce que l’aide dit des commandes et des options, et ce qui est dit d’une commande incompréhensible.

help-usage = Utilisation :
help-more = [OPTIONS]
help-command = COMMANDE
help-commands = Commandes{"\u00A0"}
help-arguments = Arguments{"\u00A0"}
help-options = Options{"\u00A0"}
help-sharing = Envoyer et mettre en ligne (l’emportent sur la table [share] du programme){"\u00A0"}
help-printing = Éditions pour l’imprimeur (l’emportent sur la table [print] du programme){"\u00A0"}
help-default = [par défaut : { $value }]
help-choice = [au choix : { $values }]

# Les commandes. `.more` : ce que --help ajoute ; `.after` : ce qui vient dessous ; `.example` : la plus courte qui soit juste
command-livret = Fait du fichier de programme d’un événement une brochure finie, à votre charte, accessible
    .after =
        Exemples :
          livret new mon-evenement                   commencer par un programme complet
          livret check mon-evenement/programme.toml  le relire
          livret build mon-evenement/programme.toml  produire out/programme.pdf

        Codes de sortie : 0 c’est fait, avertissements admis ; 1 erreurs dans le
        programme ; 2 commande mal écrite ; 3 empêchement de la machine (fichier
        absent, disque plein).
    .example = livret build programme.toml
command-build = Produire la brochure d’un programme
    .more = Le PDF prend le nom du fichier de programme. Tant que le programme contient des erreurs, rien n’est écrit et la brochure précédente reste telle quelle ; les avertissements n’empêchent rien.
    .after =
        Exemples :
          livret build programme.toml                   produit out/programme.pdf
          livret build programme.toml -o brochures      produit brochures/programme.pdf
          livret build programme.toml --theme panorama  dans un autre thème
          livret build programme.toml --edition print   pour l’imprimeur
          livret build programme.toml --edition all --marks crop,slug
          livret build programme.toml --edition booklet --sheet SRA3 --proof

        Le même programme donne le même fichier, octet pour octet, partout et toujours.
        Il est daté par le programme, ou par SOURCE_DATE_EPOCH (en secondes depuis 1970)
        si cette variable est définie.
    .example = livret build programme.toml
command-check = Relire un programme sans produire la brochure
    .more = Les erreurs empêchent la production, pas les avertissements ; les informations s’adressent à qui relit. Ce qui est juste tel quel s’admet par une table [[allow]] dans le programme, avec sa raison.
    .after =
        Exemples :
          livret check programme.toml              erreurs et avertissements, avec leurs lignes
          livret check -q programme.toml           ne dit rien s’il n’y a rien à dire
          livret check --fix programme.toml        corrige ce qui est certain
          livret check --fix --suggest p.toml      et demande pour ce qui est probable
          livret check --engines                   qui relit la langue, et comment l’obtenir
          livret check --only P04 programme.toml   un seul genre de faute, par code ou numéro
          livret check --edition print p.toml      et ce qu’un imprimeur refuserait
          livret check --format sarif programme.toml > fautes.sarif

        Avant d’écrire, --fix garde le fichier tel qu’il était, avec .bak après son nom.
    .example = livret check programme.toml
command-preview = Voir la brochure dans le navigateur pendant qu’elle s’écrit
    .more = Les pages se redessinent à chaque enregistrement du fichier, avec les fautes à côté d’elles ; un texte cliqué donne sa ligne et se corrige sur place. Sans programme, la page d’accueil s’ouvre, comme avec `livret` seul. L’aperçu n’est visible que de cette machine.
    .after =
        Exemples :
          livret preview programme.toml
          livret preview programme.toml --no-open --port 4000
          livret preview programme.toml --editor "code --goto {"{file}:{line}"}"
    .example = livret preview programme.toml
command-explain = Expliquer une faute par son code, ou donner la liste des codes
    .after =
        Exemples :
          livret explain                   tous les codes, un par ligne
          livret explain room-overlap      ce qui est signalé, pourquoi, le remède
          livret explain P04 --lang en     la même par son numéro, en anglais
    .example = livret explain room-overlap
command-diff = Dire ce qui a changé d’un état du programme au suivant
    .more = Ce que les lecteurs doivent savoir : sessions déplacées, salles, intervenants en plus ou en moins, ce qui est annulé, ajouté ou retiré ; et quelles pages de la brochure imprimée diffèrent. L’ancien état est un fichier, `RÉVISION:fichier` d’un dépôt git, ou une révision seule.
    .after =
        Exemples :
          livret diff ancien.toml programme.toml           deux fichiers
          livret diff HEAD~1 programme.toml                par rapport au commit précédent
          livret diff v1:programme.toml programme.toml     par rapport à une étiquette
          livret diff envoye.toml programme.toml --erratum   et out/programme-erratum.pdf, à glisser dans les brochures imprimées
    .example = livret diff ancien.toml programme.toml
command-new = Commencer un programme dans un dossier à lui
    .after =
        Exemples :
          livret new mon-evenement
          livret new mon-evenement --spreadsheet
          livret build mon-evenement/programme.toml
    .example = livret new mon-evenement
command-import = Faire un programme d’un document, d’un classeur ou de l’export d’un outil de conférence
    .more = Le fichier n’est pas changé. Ce qui est supposé est marqué « à vérifier », ce qui n’a pas trouvé sa place reste en commentaire là où il se trouvait : aucun mot n’est perdu, et rien n’est cherché sur le réseau.
    .after =
        Exemples :
          livret import programme.docx -o mon-evenement
          livret import programme.txt -o mon-evenement
          livret import schedule.json -o congres --parcours rooms
          livret import agenda.ics -o agenda --format json
    .example = livret import programme.docx -o mon-evenement
command-themes = Donner la liste des thèmes fournis
    .after =
        Exemples :
          livret themes                                   un par ligne ; le premier est pris
                                                          si aucun n’est nommé
          livret build programme.toml --theme panorama    dans l’un d’eux
    .example = livret themes
command-fonts = Donner la liste des familles de caractères fournies
    .after =
        Exemples :
          livret fonts      les familles qu’un thème peut nommer, avec leurs graisses
          livret fonts -v   avec leurs licences
    .example = livret fonts
command-licences = Écrire les licences de livret et de tout ce dont il est fait
    .after =
        Exemples :
          livret licences | less
          livret licences > licences.txt

        Les polices, dictionnaires et profils de couleur, puis les bibliothèques en
        Rust, chacun avec le texte entier de sa licence, tel que ses auteurs l’ont écrit.
    .example = livret licences
command-completions = Écrire de quoi compléter les commandes pendant la frappe
    .after =
        Exemples :
          livret completions bash > ~/.local/share/bash-completion/completions/livret
          livret completions fish > ~/.config/fish/completions/livret.fish
    .example = livret completions bash
command-man = Écrire la page de manuel
    .after =
        Exemples :
          livret man | man -l -
          livret man > ~/.local/share/man/man1/livret.1
    .example = livret man
command-schema = Écrire le schéma JSON d’un fichier que vous rédigez
    .after =
        Exemples :
          livret schema programme > programme.schema.json
          livret schema theme > theme.schema.json

        Écrivez son nom sur la première ligne du fichier, pour les éditeurs qui
        connaissent TOML :
          #:schema ./programme.schema.json
    .example = livret schema programme
command-help = Montrer cette aide, ou celle d’une commande
    .after =
        Exemples :
          livret help
          livret help build
    .example = livret help build

# Les arguments. `.value` : ce qui tient la place de la valeur ; `.is-…` : ce que veut dire l’un des mots au choix
argument-quiet = Ne dire que les erreurs et les avertissements
argument-verbose = Dire ce qui est lu, et en combien de temps
argument-lang = La langue de l’aide et des messages ; sinon celle du programme, sinon celle du système
    .value = LANGUE
argument-help = Montrer l’aide : -h en bref, --help en entier
argument-version = Donner la version ; avec -v, aussi son origine, les polices, les licences et les relecteurs de la langue
argument-programme = Le fichier du programme ; `build` en prend plusieurs
    .value = PROGRAMME
argument-source = Le fichier dont un programme est fait
    .value = FICHIER
argument-into = Le dossier où le programme est mis ; sinon un dossier du nom du fichier
    .value = DOSSIER
argument-grouping = Ce qui devient un parcours, dans l’export d’un outil
    .value = PARCOURS
    .is-tracks = chaque filière
    .is-rooms = chaque salle
    .is-days = chaque jour
argument-told = La forme du compte rendu
    .value = FORME
    .is-human = des phrases
    .is-json = un objet JSON
argument-output = Le dossier où la brochure est mise, créé s’il n’existe pas
    .value = DOSSIER
argument-theme = Le nom d’un thème fourni, ou un fichier de thème
    .value = NOM|FICHIER
argument-edition = Ce qu’il faut produire, peut être donné plusieurs fois, sinon ce que dit [brand], ou le fichier pour l’écran
    .value = ÉDITION
    .is-screen = un fichier pour l’écran
    .is-phone = un fichier pour le téléphone : une colonne, de grands caractères, de grands liens
    .is-print = les pages simples pour un imprimeur
    .is-booklet = les feuilles à plier et à agrafer
    .is-poster = une affiche A3 : la couverture et le programme en un coup d’œil, pour l’écran et pour l’imprimeur
    .is-leaflet = un dépliant de six volets (A4 plié en trois, au format DL), pour l’écran et pour l’imprimeur
    .is-proof = une épreuve à signer (BAT), en petit
    .is-calendar = un agenda (iCalendar), une entrée par séance
    .is-web = une page web, en un seul fichier, à déposer sur un site
    .is-mail = un courriel prêt à envoyer, brochure et agenda joints
    .is-statement = la déclaration à coller à côté du téléchargement
    .is-images = les pages en images, dans un dossier
    .is-cards = les vignettes pour les réseaux, dans un dossier
    .is-calendars = un agenda par parcours et par séance, dans un dossier
    .is-all = tout, sauf l’affiche, le dépliant, l’épreuve et les dossiers d’images et d’agendas
argument-most = Ce qu’un courriel pèse au plus, tel qu’il est envoyé, comme 2Mo ou 700k ; les photographies sont allégées
    .value = POIDS
argument-address = L’adresse où la page web se trouvera
    .value = ADRESSE
argument-split = Faire de la page web un dossier, avec une page par session
argument-subject = L’objet du courriel ; le titre et la date de l’événement sauf mention contraire
    .value = OBJET
argument-highlight = Une phrase du courriel, à la place de celles que livret trouve ; peut être répété
    .value = PHRASE
argument-image-pages = Les pages à mettre en images, comme 1,3-5 ; toutes sauf indication
    .value = PAGES
argument-width = La largeur des pages en images, en pixels ; 1240 sauf indication
    .value = PIXELS
argument-webp = Des images en WebP plutôt qu’en PNG
argument-earlier-calendar = L’agenda déjà publié : ce qui a changé depuis est signalé aux agendas des visiteurs
    .value = FICHIER
argument-port = Le port de l’aperçu ; un port libre sauf indication
    .value = PORT
argument-no-open = Ne pas ouvrir le navigateur
argument-editor = La commande qui ouvre un fichier à une ligne, nommés {"{file}"} et {"{line}"} ; sinon LIVRET_EDITOR, VISUAL ou EDITOR
    .value = COMMANDE
argument-proof = Produire aussi une épreuve à signer (BAT) : les pages imprimées en petit, avec la coupe, le fond perdu et la marge de sécurité
argument-shard = Ne produire qu’une partie de la liste : la première de quatre est 1/4, pour répartir un lot entre plusieurs machines
    .value = K/N
argument-people = Un exemplaire pour chaque personne d’une liste en CSV (nom, sessions choisies, langue) : son nom en couverture, son propre programme, son agenda
    .value = LISTE
argument-bleed = Le fond perdu, au-delà de la coupe, en millimètres ; 3 sauf indication
    .value = MM
argument-safety = La marge de sécurité, en deçà de la coupe, en millimètres ; 5 sauf indication
    .value = MM
argument-marks = Les repères autour des pages : crop (coupe), fold (pli), registration (repérage), colour-bar (gamme de contrôle), slug (légende), all (tous) ou none (aucun)
    .value = REPÈRES
argument-profile = Le profil ICC de la presse ; offset sur papier couché (FOGRA39) sauf indication
    .value = FICHIER
argument-ink-limit = Le taux d’encrage maximal, en pour cent ; 300 sauf indication, 280 sur papier non couché
    .value = POURCENT
argument-paper-thickness = L’épaisseur d’une feuille, en millimètres ; 0,1 sauf indication
    .value = MM
argument-binding = La reliure
    .value = RELIURE
    .is-saddle = feuilles pliées ensemble et agrafées dans le pli
    .is-perfect = cahiers collés au dos
    .is-2-up = feuillets, deux par feuille
    .is-4-up = feuillets, quatre par feuille
argument-signature = Le nombre de pages d’un cahier de brochure collée : 8, 16 ou 32
    .value = PAGES
argument-pages = Le nombre de pages que doit avoir la brochure imprimée
    .value = PAGES
argument-system-fonts = Prendre dans les polices de l’ordinateur les caractères que ni livret ni la charte n’ont : chinois, japonais, coréen…
argument-blank-inside-covers = Laisser vides les deuxième et troisième pages de couverture
argument-sheet = Le papier des feuilles à plier : A3, SRA3, Tabloid, 320x450 ; aussi grand qu’il faut sauf indication
    .value = FORMAT
argument-format = La forme de la liste des fautes
    .value = FORME
    .is-human = des phrases, avec les lignes dont elles parlent
    .is-short = une faute par ligne, pour les éditeurs
    .is-json = un objet JSON par ligne
    .is-sarif = le format d’échange SARIF 2.1.0
    .is-github = les annotations d’une demande de fusion sur GitHub
argument-strict = Compter les avertissements comme des erreurs
argument-only = Seulement les fautes de ce code (ou de ce numéro) ; peut être donné plusieurs fois
    .value = CODE
argument-fix = Corriger le fichier du programme là où le remède est certain
argument-dry-run = Avec --fix : montrer les corrections sans les faire
argument-suggest = Avec --fix : montrer aussi, une à une, les corrections probables, et faire celles que vous acceptez
argument-all = Montrer toutes les fautes, et non un écran
argument-engines = Donner la liste des relecteurs de langue qui aident livret, et comment obtenir les autres
argument-code = Un code comme room-overlap, ou un numéro comme P04
    .value = CODE
argument-dir = Le dossier ; il n’existe pas encore, ou il est vide
    .value = DOSSIER
argument-spreadsheet = Un classeur à remplir, programme.xlsx, à la place du fichier TOML
argument-from = Avec --spreadsheet : le programme à mettre dans le classeur, à côté de ce qui est déjà dans le dossier
    .value = PROGRAMME
argument-column = Ce qu’est une colonne d’un classeur, par son titre : --column "Horaires=hours" ; à répéter
    .value = TITRE=CLÉ
argument-shell = Le logiciel qui lit vos commandes
    .value = LOGICIEL
argument-file = Quel fichier
    .value = FICHIER
    .is-programme = le programme
    .is-theme = un thème
argument-command = La commande
    .value = COMMANDE

# Une commande incompréhensible
misused-unknown-option = il n’y a pas d’option { $argument }
    .help = voyez `{ $more }`
misused-unknown-option-near = il n’y a pas d’option { $argument }
    .help = écrivez `{ $near }` à la place
misused-unknown-option-but-value = il n’y a pas d’option { $argument }
    .help = écrivez `-- { $argument }` si c’est un nom ; voyez `{ $more }`
misused-one-too-many = « { $argument } » est un mot de trop
    .help = mettez entre guillemets un nom qui contient des espaces ; voyez `{ $more }`
misused-unknown-command = il n’y a pas de commande « { $argument } »
    .help = voyez les commandes avec `{ $more }`
misused-unknown-command-near = il n’y a pas de commande « { $argument } »
    .help = écrivez `{ $near }`
misused-file-for-command = « { $argument } » n’est pas une commande, mais un fichier
    .help = dites qu’en faire : `{ $build }`, ou `{ $check }` pour le relire
misused-value = « { $value } » ne convient pas à { $argument }
    .help = choisissez parmi : { $values }
misused-value-near = « { $value } » ne convient pas à { $argument }
    .help = écrivez `{ $near }`, ou choisissez parmi : { $values }
misused-value-missing = il manque une valeur à { $argument }
    .help = écrivez-la à sa suite ; voyez `{ $more }`
misused-value-missing-of = il manque une valeur à { $argument }
    .help = choisissez parmi : { $values }
misused-value-wrong = « { $value } » ne convient pas à { $argument }
    .help = { $why }
misused-value-needless = { $argument } ne prend pas de valeur
    .help = retirez ce qui suit ; voyez `{ $more }`
misused-missing = il manque { $argument }
    .help = écrivez par exemple `{ $example }` ; voyez `{ $more }`
misused-needs = { $given } ne va qu’avec { $argument }
    .help = ajoutez { $argument } ; voyez `{ $more }`
misused-together = { $argument } et { $other } s’excluent
    .help = gardez l’un des deux
misused-twice = { $argument } est donné deux fois
    .help = donnez-le une fois
misused-signs = un argument n’est pas un texte lisible
    .help = retapez-le, ou renommez le fichier avec des lettres simples
misused-otherwise = la commande ne se comprend pas
    .help = voyez `{ $more }`
why-between = donnez une valeur entre { $least } et { $most }
why-figures = écrivez-la en chiffres, sans unité
why-shard = la partie et le nombre de parties, comme 2/8
why-marks = choisissez parmi crop, fold, registration, colour-bar et slug, séparés par des virgules ; ou all, ou none
why-signature = écrivez 8, 16 ou 32
why-pages = écrivez un nombre entier de { $least } à { $most }
why-weight = donnez un nombre et son unité, comme 2Mo ou 700k, de 50 ko à 100 Mo
why-sentence = écrivez une phrase, entre guillemets dans la commande
why-page-list = donnez des pages et des intervalles, comme 1,3-5
why-web-address = donnez une adresse complète en https, comme https://example.org/programme.html
why-sheet = écrivez A3, SRA3, Tabloid… ou des millimètres comme 320x450
argument-old = Le programme tel qu’il était
    .value = ANCIEN
argument-new = Le programme tel qu’il est
    .value = NOUVEAU
argument-form = Pour qui c’est dit
    .value = FORMAT
    .is-text = pour les personnes
    .is-json = pour les programmes
argument-erratum = Faire le feuillet à glisser dans les brochures imprimées, pour l’écran et pour l’impression
argument-slip = Le format du feuillet
    .value = PAPIER
