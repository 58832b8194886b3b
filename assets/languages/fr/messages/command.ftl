# Ce que les commandes disent d’elles-mêmes

level-error = erreur
level-warning = avertissement
level-information = information
level-help = remède{"\u00A0"}
level-note = note{"\u00A0"}
again = { $count ->
    [one] la même chose { $n } fois encore, ligne { $lines }
   *[other] la même chose { $n } fois encore, lignes { $lines }
}
typeset-by-print = { $n ->
    [one] 1 signe est corrigé à l’impression ; `--fix` l’écrit.
   *[other] { $n } signes sont corrigés à l’impression ; `--fix` les écrit.
}
suggest-question = Corriger ? [o/n, q pour finir]

count-errors = { $n ->
    [one] 1 erreur
   *[other] { $n } erreurs
}
count-warnings = { $n ->
    [0] aucun avertissement
    [one] 1 avertissement
   *[other] { $n } avertissements
}
count-remarks = { $n ->
    [one] 1 remarque
   *[other] { $n } remarques
}
counted = { $counts }
counted-in = { $counts } dans { $name }.
counted-in-theme = { $counts } dans le thème { $name }.
no-errors = { $name } : aucune erreur, { $counts }.
not-strict = { $name } : { $counts }, et --strict n’en admet pas.
nothing-built = { $counts } dans { $name } : rien n’a été produit.
nothing-built-kept = { $n ->
    [one] { $counts } dans { $name } : rien n’a été produit. { $targets } reste tel quel.
   *[other] { $counts } dans { $name } : rien n’a été produit. { $targets } restent tels quels.
}
not-shown = { $n ->
    [one] 1 autre n’est pas montrée : corrigez d’abord celles-ci ; `livret check --all` les montre toutes.
   *[other] { $n } autres ne sont pas montrées : corrigez d’abord celles-ci ; `livret check --all` les montre toutes.
}
doing-check = Relecture
doing-build = Composition de la brochure
doing-batch = Composition des brochures
batch-built = { $made ->
    [0] Aucune brochure produite sur { $n }.
    [one] { $made } brochure produite sur { $n }.
   *[other] { $made } brochures produites sur { $n }.
}
pages = { $n ->
    [one] 1 page
   *[other] { $n } pages
}
bytes = { $n } octets
kilobytes = { $n } ko
megabytes = { $n } Mo
batch-refused = Restent à produire : { $names }.
summary-file = Fichier
summary-extent = Taille
summary-purpose = À quoi il sert
summary-for = { $purpose } · { $standards }
summary-web-folder = un dossier à déposer sur un site : le programme entier, et une page par session
summary-note = { $name } : { $note }
extent = { $weight }
extent-of-pages = { $pages }, { $weight }
extent-of-files = { $n ->
    [one] 1 fichier
   *[other] { $n } fichiers
}, { $weight }
one-value = { $value }
names-made-plain = Là où les titres ont des lettres d’autres alphabets, les noms de fichiers ont des chiffres : tous les serveurs et toutes les messageries n’acceptent pas ces lettres.
heaviest-head = Ce qui pèse le plus, tel que dans le fichier :
built-unpaged = { $target } : { $weight }. { $standards }.
promise-mail = Un brouillon pour Outlook, Thunderbird ou Mail, avec la brochure et l’agenda
promise-statement = Ce qui se colle à côté du lien de téléchargement
passes-limits = Envoyé, il pèse { $weight } et passe sous les limites habituelles de { $limits }.
passes-no-limit = Envoyé, il pèse { $weight } : plus que toutes les limites habituelles, dont la plus large est de { $limit }.
heaviest-passes-limits = Envoyé, le plus lourd pèse { $weight } et passe sous les limites habituelles de { $limits }.
heaviest-passes-no-limit = Envoyé, le plus lourd pèse { $weight } : plus que toutes les limites habituelles, dont la plus large est de { $limit }.
mail-without-registration = Le programme n’a pas d’adresse d’inscription (`registration`) : le courriel n’a pas de bouton pour s’inscrire.
pictures-fitted = Les photographies sont à { $density } pixels par pouce, pour tenir dans la limite.
weight-of-fonts = polices
weight-of-rest = textes, dessins et balises
weight-of = { $what } { $weight }
too-heavy-to-send = la brochure ne tient pas dans { $most } : envoyée, elle pèse { $fits } au moins, photographies à 110 pixels par pouce
    .here = cette limite
    .help = permettez { $fits }, ou allégez ou retirez ce qui pèse le plus
no-such-page = la page { $page } n’existe pas : la brochure en a { $pages }
    .here = ces pages
    .help = demandez des pages de 1 à { $pages }
earlier-is-no-calendar = le calendrier précédent n’est pas un fichier iCalendar
    .help = donnez à `--earlier-calendar` le fichier .ics que vous avez publié
earlier-of-one-language = `--earlier-calendar` ne compare qu’un calendrier, et { $name } en fait un dans chaque langue
    .help = retirez `--earlier-calendar`
calendar-floating = Le fuseau horaire (`time-zone`) n’est pas dit, et les heures sont celles de la montre de chacun.
imposed = { $standard }, imposé
pressed = { $profile }, encrage { $ink } % au plus, fond perdu { $bleed } mm.
sheets-short-edge = { $n ->
    [one] 1 feuille
   *[other] { $n } feuilles
} de { $width } × { $height } mm : imprimez recto verso, retournement sur le petit côté.
sheets-long-edge = { $n ->
    [one] 1 feuille
   *[other] { $n } feuilles
} de { $width } × { $height } mm : imprimez recto verso, retournement sur le grand côté.
sheets-gathered = { $n } cahiers à plier et à assembler.
sheets-creep = Les pages intérieures avancent de { $creep } mm vers le pli (chasse).
sheets-blank = { $n ->
    [one] 1 page reste blanche avant la dernière.
   *[other] { $n } pages restent blanches avant la dernière.
}
to-approve = À approuver, pas à imprimer
pages-saved = { $natural } pages sont serrées, dans les limites du thème, pour en faire { $pages }.
pages-filled = { $natural } pages sont portées à { $pages } : { $fillers }.
pages-given-back = Parmi elles : { $fillers }.
filler-partners = une page pour les partenaires
filler-index = une page pour l’index
filler-notes = { $n ->
    [one] 1 page de notes
   *[other] { $n } pages de notes
}
waived = { $place } : { $code } est admis : { $reason }

mended = { $n ->
    [one] { $name } : 1 faute corrigée
   *[other] { $name } : { $n } fautes corrigées
} ; l’état antérieur est gardé dans { $backup }.
to-mend = { $n ->
    [one] { $name } : 1 faute serait corrigée.
   *[other] { $name } : { $n } fautes seraient corrigées.
}
nothing-to-mend = { $name } : rien qui puisse être corrigé avec certitude.

explain-finds = Ce qui est signalé
explain-matters = Pourquoi c’est important
explain-cure = Le remède
explain-fixable = `livret check --fix` corrige là où le remède est certain
explain-bad = Avec la faute
explain-good = Sans elle
explain-source = Source
explain-more = livret explain CODE en dit plus sur chacun.
explain-of-a-list = { $code } est une faute d’une liste de personnes (livret build --for), et non d’un programme : la phrase dite à sa ligne et le remède qui la suit sont tout ce qu’il y a à en savoir. Un programme ne peut pas l’admettre par [[allow]] : corrigez la liste.

# Les fichiers qui ne peuvent pas être lus
file-too-large = { $name } pèse plus de { $most } Mo
    .help = donnez le fichier du programme, un texte de quelques pages ; les images restent dans leurs propres fichiers
file-is-a-folder = { $name } est un dossier
    .help = donnez le fichier du programme qui s’y trouve, comme { $such }
no-such-file = il n’y a pas de fichier { $name }
    .help = vérifiez le nom et le dossier, ou commencez un programme avec `livret new DOSSIER`
no-such-file-near = il n’y a pas de fichier { $name }
    .help = le fichier s’appelle peut-être { $near }
file-of-another-kind = { $name } est { $kind }, et non un programme
    .help = donnez le fichier du programme, un texte dont le nom finit par .toml ; `livret new DOSSIER` en commence un, où vos textes se collent
kind-word = un document Word
kind-word-old = un document Word ou Excel d’un ancien format
kind-excel = un classeur Excel
kind-powerpoint = une présentation PowerPoint
kind-writer = un document LibreOffice
kind-calc = un classeur LibreOffice
kind-archive = une archive compressée
kind-pdf = un PDF
kind-rtf = un document RTF
kind-picture = une image
kind-web-page = une page web
kind-drawing = un dessin ou un document XML
kind-json = un fichier JSON
file-not-allowed = { $name } ne se laisse pas lire
    .help = demandez le droit de le lire, ou copiez-le ailleurs
file-is-a-device = { $name } est un périphérique ou un tube, pas un fichier
    .help = donnez le fichier du programme, un texte de quelques pages
file-unreadable = { $name } ne peut pas être lu : { $error }
    .help = vérifiez que le disque est là et en ordre
file-in-utf-16 = { $name } est écrit en UTF-16, et non en UTF-8
    .help = enregistrez-le de nouveau : dans le Bloc-notes, Fichier › Enregistrer sous › Encodage : UTF-8 ; dans Word, Texte brut › Autre codage › Unicode (UTF-8)
file-not-a-text = { $name } n’est pas un texte
    .help = donnez le fichier du programme, un texte dont le nom finit par .toml
file-not-in-utf-8 = { $name } n’est pas écrit en UTF-8 : voyez la ligne { $line }, colonne { $column } (sans doute « { $letter } »)
    .help = enregistrez-le de nouveau : dans le Bloc-notes, Fichier › Enregistrer sous › Encodage : UTF-8 ; dans Word, Texte brut › Autre codage › Unicode (UTF-8)
output-is-a-source = { $name } sert à la brochure, qui s’écrirait par-dessus
    .help = donnez un autre dossier avec -o, ou un autre nom au programme
output-is-a-device = { $name } est un périphérique ou un tube, pas un fichier
    .help = donnez un autre dossier avec -o
output-read-only = { $name } est en lecture seule : il reste tel quel
    .help = autorisez l’écriture, ou donnez un autre dossier avec -o
mends-no-file = les corrections ne peuvent pas se faire dans { $name } : ce n’est pas un fichier
    .help = donnez le fichier du programme, ou ajoutez --dry-run pour les voir
mends-in-no-file = les corrections ne peuvent pas se faire dans les fichiers de { $name } : l’une d’elles n’est dans aucun d’eux seul
    .help = faites-les à la main : livret check { $name } les montre
file-changed-meanwhile = { $name } n’est pas corrigé : un autre programme vient de l’écrire
    .help = fermez-le là où il est ouvert, et recommencez

# Ce qui est dit en dehors du programme
level-error-alone = erreur{"\u00A0"}
themes-listed = { $name } : { $description }
    .territoires = des parcelles de cadastre sur fond de nuit ; un caractère à empattements pour lire, une linéale pour consulter
    .panorama = une photographie en couverture, ou des collines à vos couleurs ; une linéale pour annoncer, un caractère à empattements pour lire
    .sobre = le noir et une couleur sur papier blanc, des filets, pas d’images : pour l’imprimante de bureau
    .affiche = une couleur forte de bord à bord, de très grands caractères, une photographie : pour la culture
new-started = { $programme } est un programme complet. Modifiez-le, puis : { $command }
new-not-empty = le dossier { $name } n’est pas vide
    .help = donnez le nom d’un nouveau dossier : rien de ce que vous avez n’est écrasé
new-no-folder = { $name } ne peut pas être le dossier d’un programme : { $error }
    .help = donnez le nom d’un nouveau dossier
unknown-theme = aucun thème ne s’appelle « { $name } »
    .help = choisissez parmi { $known }, ou donnez un fichier de thème, dont le nom finit par .toml
unknown-theme-near = aucun thème ne s’appelle « { $name } »
    .help = écrivez { $near }
detail-theme = thème { $name }, fourni
detail-read = { $name } est lu, { $n } octets
detail-built = produit en { $ms } ms
detail-weighed = mises en page : { $n } comparées, celle retenue coûte { $cost }
detail-opens = « { $section } » s’ouvre page { $page } sur { $how ->
        [band] un bandeau
        [low] un bandeau bas
       *[strip] un filet de couleur
    } ; comparés à cette place : { $ways }
detail-opener = { $how ->
        [band] bandeau
        [low] bandeau bas
       *[strip] filet
    } { $cost }
output-is-programme = la brochure remplacerait son programme, { $name }
    .help = donnez un autre dossier avec -o, ou un nom de programme qui finit par .toml
same-brochure-twice = { $name } et { $other } donneraient des brochures du même nom dans { $folder }
    .help = donnez un autre nom à l’un des deux fichiers, ou un autre dossier avec -o, un programme à la fois
bad-epoch = SOURCE_DATE_EPOCH vaut « { $value } »
    .help = donnez à cette variable des secondes depuis 1970, comme 1756339200, ou retirez-la
output-folder-taken = { $name } ne peut pas être un dossier : un fichier porte ce nom
    .help = donnez un autre dossier avec -o, ou déplacez le fichier
output-folder-not-allowed = le dossier { $name } ne peut pas être créé : la machine ne le permet pas
    .help = donnez un autre dossier avec -o
output-folder-unmade = le dossier { $name } ne peut pas être créé : { $error }
    .help = donnez un autre dossier avec -o
output-not-allowed = { $name } ne peut pas être écrit : la machine ne le permet pas
    .help = fermez-le là où il est ouvert, ou donnez un autre dossier avec -o
renamed-for-all = Aucun fichier ne peut s’appeler « { $name } » sous Windows : les fichiers s’appellent « { $other } », pour que chacun puisse les ouvrir.
output-in-use = { $name } ne peut pas être remplacé : un autre programme l’a ouvert
    .help = fermez-le dans ce programme (Acrobat, par exemple), puis recommencez ; l’ancien fichier est resté tel quel
output-disk-full = { $name } ne peut pas être écrit : le disque est plein
    .help = faites de la place sur le disque, ou donnez un autre dossier avec -o
output-is-a-folder = { $name } ne peut pas être écrit : un dossier porte ce nom
    .help = donnez un autre dossier avec -o
output-unwritten = { $name } ne peut pas être écrit : { $error }
    .help = donnez un autre dossier avec -o
output-closed = la réponse ne peut pas être affichée : { $error }
    .help = écrivez-la ailleurs : il n’y a peut-être plus de place
man-unwritten = le manuel ne peut pas être écrit : { $error }
    .help = lisez plutôt `livret help`
own-fault = livret a une panne à lui : { $words } ({ $place })
    .help = envoyez le fichier du programme et ce message aux auteurs de livret ; rien n’a été écrit
abridged-head = Abrégé faute de place, entier ailleurs :
abridged-more = et { $n ->
    [one] 1 autre
   *[other] { $n } autres
}, que `livret check --only abridged` dit aussi
waived-head = Absent ou changé sur les pages, avec votre accord :

# livret --version -v
version-commit = fait à partir de l’état { $commit } des sources
version-no-commit = fait à partir de sources sans numéro d’état : une archive, ou un travail en cours
version-target = compilé pour { $target }
version-fonts = Polices fournies avec livret :
version-item = {"  "}{ $item }
version-licences = Licence de livret : { $licence }. `livret licences` l’écrit, avec celles de tout ce dont il est fait.
licences-unreadable = les licences ne peuvent pas être lues : { $error }
    .help = réinstallez livret : son fichier est abîmé
