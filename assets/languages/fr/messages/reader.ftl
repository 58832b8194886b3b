# Ce que la lecture d’un programme trouve à dire. Chaque faute est un message : la phrase, les mots à côté des lieux, puis .help.

# Ceux dont une faute peut parler
the-event = l’événement
this-plenary = cette plénière
this-parcours = ce parcours
this-session = cette session
this-break = cette pause
this-item = cette activité
this-speaker = cette personne
this-partner = ce partenaire
this-group = ce groupe de partenaires
this-link = ce lien
this-ink = cette encre
this-waiver = cette table `allow`
this-entry-of-speakers = cette fiche de `speakers`
this-entry-of-roles = cette ligne de `roles`
a-session-with-moderated-by = une session avec `moderated-by`
this-day = cette ligne de `days`
this-contact = ce contact
an-account = ce compte
this-picture = cette image
a-link-of-a-person = ce lien
a-profiled-organisation = une structure avec un portrait ou une biographie
the-foreword = l’avant-propos
this-page = cette page
this-advert = cette annonce
the-plan = le plan
this-room = cette salle
this-quote = cette citation
a-quote-with-a-role = une citation avec `role`
this-figure = ce chiffre clé
this-practical = cette note pratique
the-video = `video`
the-parcours-word = `parcours-word`
the-registration = `registration`
the-online-space = `online-space`
the-contact = `contact`

# Les clés
missing-event = le programme n’a pas de table [event]
    .help = ajoutez une table [event] avec le titre et la date de l’événement
    .help-in-sheets = ajoutez une feuille « Événement » avec le titre et la date de l’événement
missing-key = il manque `{ $key }` à { $owner }
    .here = sans `{ $key }`
    .help = ajoutez ici une ligne `{ $key } = …`
    .help-in-sheets = remplissez la cellule sous « { $key } »
no-members = ce groupe de partenaires est vide
    .here = personne
    .help = ajoutez dessous [[partners.members]] avec un `name`
unknown-key = la clé `{ $key }` n’existe pas ici
    .here = inconnue
    .help = choisissez l’une des clés connues : { $known }
unknown-key-near = la clé `{ $key }` n’existe pas ici
    .here = peut-être `{ $near }` ?
    .help = écrivez `{ $near }` à la place
misplaced-key = { $n ->
        [one] la clé `{ $key }` se trouve en dehors de la table [event]
       *[other] { $n } clés de l’événement se trouvent en dehors de la table [event]
    }
    .here = en dehors
    .too = elle aussi
    .help = { $n ->
        [one] placez `{ $key }` sous la ligne [event]
       *[other] placez-les sous la ligne [event]
    }
keys-without-event = { $n ->
        [one] cette ligne n’est sous aucun nom de table : il manque [event]
       *[other] ces lignes ne sont sous aucun nom de table : il manque [event]
    }
    .here = la première
    .too = de même
    .help = ajoutez une ligne [event] au-dessus
empty-file = le fichier est vide
    .help = écrivez-y un programme, ou commencez par celui que donne `livret new mon-evenement`
conflicting-keys = `{ $one }` et `{ $other }` sont écrits tous les deux
    .one = soit `{ $one }`
    .other = soit `{ $other }`
    .help = gardez `{ $one }` ou `{ $other }`
not-for-a-break = une pause a des horaires et un titre, mais pas de `{ $key }`
    .here = pas imprimé dans une pause
    .help = retirez `{ $key }`, ou `break = true` s’il s’agit d’une session

# Les valeurs d’une autre sorte
wrong-type-text = un texte est attendu ici, et non { $written }
    .here = pas un texte
    .help = écrivez-le entre guillemets droits
wrong-type-languages = la table { $written } ne dit pas un texte en plusieurs langues
    .here = ni un texte, ni ses langues
    .help = écrivez un texte entre guillemets droits, ou une ligne pour chaque langue sous son code : { "{" } fr = "…", en = "…" { "}" }
wrong-type-texts = une liste de textes est attendue ici, et non { $written }
    .here = pas une liste de textes
    .help = mettez des crochets autour : { $right }
wrong-type-flag = true ou false est attendu ici, et non { $written }
    .here = ni true ni false
    .help = écrivez true (oui) ou false (non), sans guillemets
wrong-type-flags = une liste de true et de false est attendue ici, et non { $written }
    .here = pas une liste de true et de false
    .help = écrivez true ou false entre crochets
wrong-type-number = un nombre est attendu ici, et non { $written }
    .here = pas un nombre
    .help = écrivez-le en chiffres, sans guillemets ni unité
wrong-type-numbers = une liste de nombres est attendue ici, et non { $written }
    .here = pas une liste de nombres
    .help = écrivez les nombres entre crochets, comme [90, 65, 55, 60]
wrong-type-moment = une date ou une heure est attendue ici, et non { $written }
    .here = ni date ni heure
    .help = écrivez-la entre guillemets droits
wrong-type-moments = une liste de dates est attendue ici, et non { $written }
    .here = pas une liste de dates
    .help = écrivez les dates entre crochets, comme [2025-08-28, 2025-08-29]
wrong-type-table = une table est attendue ici, et non { $written }
    .here = pas une table
    .help = écrivez une table : son nom entre crochets simples, puis ses clés dessous
wrong-type-tables = une liste de tables est attendue ici, et non { $written }
    .here = pas une liste de tables
    .help = doublez les crochets autour du nom, comme [[parcours]]
wrong-type-text-or-table = un texte ou une table est attendu ici, et non { $written }
    .here = ni texte ni table
    .help = écrivez un texte entre guillemets droits, ou une table entre accolades, comme {"{"} … {"}"}
wrong-type-list = une liste est attendue ici, et non { $written }
    .here = pas une liste
    .help = mettez des crochets autour : { $right }

# Les textes
empty-text = le `{ $key }` de { $owner } est vide
    .here = rien à imprimer
    .help = écrivez le texte de `{ $key }` entre les guillemets
empty-name = le nom de cette personne est vide
    .here = personne n’est nommé
    .help = écrivez le prénom et le nom, ou retirez ces guillemets
empty-session = cette session n’a ni titre ni intervenants
    .here = ne dit rien
    .help = ajoutez un `title`, ou retirez la session
invisible-character = ce texte contient un caractère invisible, { $code }, laissé hors de la brochure
    .here = se trouve ici
    .help = retapez le texte au lieu de le coller
too-long-line = ce texte compte { $count } caractères ; le maximum ici est de { $most }
    .here = trop long
    .help = raccourcissez-le à une ligne ou deux ; un long texte va sous `description`, `introduction` ou `body`
too-long-text = ce texte pèse { $size } ko ; le maximum est de { $most } ko
    .here = trop long
    .help = raccourcissez-le ; 4 ko remplissent une page
too-long-file = le fichier pèse { $size } Mo ; un programme pèse { $most } Mo au plus
    .here = le maximum est atteint ici
    .help = raccourcissez le plus long des textes, ou divisez le programme en plusieurs

# Plus que n’en contient une brochure
too-many-sessions = il y a plus de { $most } sessions, trop pour une brochure
    .here = une de trop
    .help = divisez le programme en plusieurs fichiers
too-many-together = plus de { $most } sessions partagent la même heure, trop pour une brochure
    .here = une de trop
    .help = écrivez le `start` de chacune
too-many-items = il y a plus de { $most } activités, trop pour une brochure
    .here = une de trop
    .help = dites en moins de mots ce qui a lieu
too-many-speakers = il y a plus de { $most } intervenants, trop pour une brochure
    .here = un de trop
    .help = nommez ceux qui prennent la parole, et résumez les autres par « et d’autres »
too-many-groups = il y a plus de { $most } groupes de partenaires, trop pour une brochure
    .here = un de trop
    .help = réunissez les partenaires en moins de groupes
too-many-partners = il y a plus de { $most } partenaires, trop pour une brochure
    .here = un de trop
    .help = montrez ceux qui comptent le plus pour vos lecteurs
too-many-plenaries = il y a plus de { $most } plénières, trop pour une brochure
    .here = une de trop
    .help = écrivez-les comme les sessions d’un parcours
too-many-parcours = il y a plus de { $most } parcours, trop pour une brochure
    .here = un de trop
    .help = divisez le programme en plusieurs fichiers
too-many-days = il y a plus de { $most } jours, trop pour une brochure
    .here = un de trop
    .help = écrivez les jours d’un seul événement
unknown-word = `{ $key }` n’a pas de choix « { $written } »
    .here = pas un des mots connus
    .help = écrivez l’un de ceux-ci : { $known }
room-out-of-range = le numéro d’une salle est un nombre entier, jusqu’à 9999
    .here = pas un numéro
    .help = écrivez le nombre qui se lit sur le plan, comme 12
too-many-columns = un tableau de { $count } colonnes est trop large pour une page : { $most } au plus
    .here = dans ce texte
    .help = faites-en deux tableaux
row-too-long = une ligne du tableau a { $count } cases pour { $columns } colonnes : { $row }
    .here = dans ce texte
    .help = donnez à chaque ligne autant de cases que la première, et écrivez \| pour une barre dans un texte
focus-out-of-range = `focus` se compose de deux nombres de 0 à 100
    .here = pas un point de l’image
    .help = écrivez deux pourcentages, depuis la gauche et depuis le haut, comme [50, 30]
person-told-twice = `{ $key }` est donné deux fois pour « { $name } »
    .one = soit ici
    .other = soit là
    .help = gardez `{ $key }` une fois, de préférence dans `[[speakers]]`
capacity-out-of-range = une session accueille de 1 à { $most } personnes
    .here = pas un nombre de places
    .help = écrivez un nombre entier, comme 20
too-many-notes = il y a plus de { $most } contacts, comptes, tarifs, notes pratiques, pauses, citations, chiffres et pages, trop pour une brochure
    .here = un de trop
    .help = gardez ceux dont un visiteur a besoin
too-many-paragraphs = les textes ont ensemble plus de { $most } paragraphes
    .here = de trop à partir d’ici
    .help = réunissez les paragraphes courts, ou raccourcissez les textes

# Les signes dans les textes
markup-html = une balise HTML est imprimée ici comme du texte ordinaire
    .here = une balise HTML
    .help = écrivez *mots* pour l’italique, **mots** pour le gras
markup-rule = un filet est imprimé ici comme du texte ordinaire
    .here = un filet
    .help = laissez plutôt une ligne vide entre les paragraphes
markup-heading = un intertitre est imprimé ici comme du texte ordinaire
    .here = un intertitre
    .help = servez-vous de la clé `title`, ou d’un paragraphe en **gras**
markup-image = une image est imprimée ici comme du texte ordinaire
    .here = une image
    .help = retirez l’image
markup-link = un lien est imprimé ici comme du texte ordinaire : une ligne n’en a pas
    .here = un lien
    .help = écrivez les mots seuls, et l’adresse dans un texte de plusieurs lignes, ou dans la clé qui est faite pour elle
markup-table = un tableau collé ici perd ses colonnes : chaque rangée est une ligne, ses cases se suivent
    .here = un tableau
    .help = écrivez une liste, une ligne par élément précédée d’un tiret
markup-entity = « { $written } » vient d’une page web : il est imprimé « { $meant } »
    .here = code de page web
    .help = écrivez { $meant }
markup-entity-space = « { $written } » vient d’une page web : il est imprimé comme une espace insécable
    .here = code de page web
    .help = écrivez une espace : livret pose lui-même les insécables
markup-entity-unseen = « { $written } » vient d’une page web : il ne se voit pas
    .here = code de page web
    .help = retirez-le
markup-in-name = les signes de « { $name } » sont imprimés comme ils sont écrits : un nom n’a ni italique ni gras
    .here = des étoiles ou des soulignés
    .help = retirez les signes autour des mots
language-name = { $language ->
    [en] anglais
    [fr] français
    [de] allemand
    [de-CH] allemand de Suisse
    [es] espagnol
    [it] italien
    [pt] portugais
    [nl] néerlandais
    [ca] catalan
    [he] hébreu
    [ar] arabe
    [fa] persan
    [ru] russe
    [el] grec
    [zh] chinois
    [ja] japonais
    [ko] coréen
   *[other] une autre langue ({ $language })
}
paragraph-language = ce paragraphe se lit en { language-name } : « { $text }… » en suit l’orthographe et la typographie
    .here = dans cette langue
    .help = écrivez [{ $language }] devant le paragraphe, ou lang pour toute la session ; devant lui, le code de la bonne langue si ce n’est pas celle-là
markup-quotation = un bloc de citation est imprimé ici comme du texte ordinaire
    .here = un bloc de citation
    .help = écrivez « et » autour des mots au lieu de > devant eux

# Les jours et les heures
no-day = la liste des jours est vide
    .here = aucun jour
    .help = écrivez au moins un jour entre les crochets, comme [2025-08-28]
missing-day = l’événement dure plusieurs jours et { $owner } ne dit pas lequel
    .here = sans `day`
    .help = ajoutez une ligne `day = { $day }`, ou un autre jour de l’événement
duplicate-day = le { $day } est écrit deux fois
    .again = encore ici
    .first = d’abord ici
    .help = retirez l’un des deux
session-outside-the-days = le { $day } n’est pas un jour de l’événement
    .here = pas un jour de l’événement
    .help = écrivez l’un de ses jours ({ $days }), ou ajoutez celui-ci à `dates`
bad-date = { $written } n’est pas une date
    .here = un jour est attendu
    .help = écrivez le jour ainsi : 2025-08-28, ou "28 août 2025" entre guillemets droits
    .help-in-sheets = écrivez le jour comme une date du tableur, ou ainsi : 28 août 2025
wrong-weekday = { $written } tombe un autre jour de la semaine
    .here = c’est le { $day }
    .help = corrigez le jour de la semaine ou la date, ou retirez le jour de la semaine
bad-hour = { $written } n’est pas une heure
    .here = une heure est attendue
    .help = écrivez l’heure ainsi : "14h30" ou "14:30", entre guillemets droits
    .help-in-sheets = écrivez l’heure comme une heure du tableur, ou ainsi : 14h30
bad-hour-without-minutes = { $written } n’est pas une heure
    .here = une heure est attendue
    .help = écrivez-la entre guillemets droits avec ses minutes : "{ $meant }"
    .help-in-sheets = écrivez-la avec ses minutes : { $meant }
bad-hour-without-quotes = { $written } n’est pas une heure
    .here = une heure est attendue
    .help = écrivez-la entre guillemets droits : "{ $meant }"
bad-hour-midnight = { $written } n’est pas une heure
    .here = une heure est attendue
    .help = écrivez "0h00" pour minuit ; une session qui commence le soir peut finir après
bad-hour-with-seconds = { $written } n’est pas une heure
    .here = une heure est attendue
    .help = écrivez l’heure seule, sans secondes, comme "14h30"
ends-before-start = la fin ({ $end }) vient avant le début ({ $start })
    .end = finit ici
    .start = commence ici
    .help = corrigez `start` ou `end` ; seul ce qui commence le soir peut finir après minuit
ends-as-it-starts = la fin ({ $end }) est à l’heure même du début
    .end = finit ici
    .start = commence ici
    .help = corrigez `start` ou `end` ; seul ce qui commence le soir peut finir après minuit
session-overlap = cette session commence à { $start } et la précédente finit à { $end }
    .again = chevauche
    .first = celle-ci
    .help = corrigez les heures, ou retirez le `start` de la seconde pour qu’elle partage celles de la première
same-start = deux sessions commencent à { $start }
    .again = chevauche
    .first = celle-ci
    .help = corrigez les heures, ou retirez le `start` de la seconde pour qu’elle partage celles de la première
unknown-time-zone = le fuseau horaire `{ $written }` n’existe pas
    .here = inconnu
    .help = écrivez un continent et une ville, comme "Europe/Paris"
unknown-time-zone-near = le fuseau horaire `{ $written }` n’existe pas
    .here = peut-être `{ $near }` ?
    .help = écrivez `{ $near }` à la place

# Les choix
part-missing = il n’y a pas de fichier { $file }
    .here = ne nomme aucun fichier
    .help = placez-le à côté du programme, ou corrigez son nom : les chemins partent du programme
part-missing-near = il n’y a pas de fichier { $file }
    .here = ne nomme aucun fichier
    .help = peut-être { $near } ?
part-outside = le fichier { $file } est hors du dossier du programme
    .here = mène hors du dossier
    .help = placez-le dans le dossier du programme : il voyage avec lui
part-not-a-file = { $file } est un dossier
    .here = pas un fichier
    .help = nommez ses fichiers : "{ $file }/*.toml"
part-empty = le fichier { $file } est vide
    .help = écrivez-y le texte, ou retirez la ligne qui le nomme
part-unreadable = le fichier { $file } ne peut pas être lu : { $error }
    .here = ne peut pas être lu
    .help = vérifiez qu’on a le droit de le lire, ou nommez-en un autre
part-too-large = le fichier { $file } dépasse { $most } Mo
    .here = trop grand
    .help = nommez un texte ; les images ont leurs propres clés
part-not-in-utf-8 = la ligne { $line } de { $file } n’est pas en UTF-8
    .here = dans un autre encodage
    .help = enregistrez-le comme texte en UTF-8 (« Encodage », à l’enregistrement)
text-file-of-another-kind = { $file } n’est pas un fichier de texte brut
    .here = document d’un autre logiciel
    .help = enregistrez-le comme texte brut (.txt ou .md), ou collez le texte ici
include-of-nothing = aucun fichier ne s’appelle comme { $file }
    .here = ne correspond à aucun fichier
    .help = corrigez le nom, ou retirez-le : les chemins partent du programme
include-within-include = un fichier inclus ne peut pas en inclure d’autres
    .here = inclusion au second degré
    .help = nommez tous les fichiers dans le programme lui-même
keys-before-tables = { $n ->
        [one] la clé `{ $key }` précède
       *[other] { $n } clés, dont `{ $key }` d’abord, précèdent
    } toute table : dans un fichier inclus, chaque clé est sous le nom de sa table
    .here = de quelle table ?
    .help = écrivez au-dessus le nom de la table, comme [[parcours]]
too-many-includes = plus de { $most } fichiers sont inclus
    .here = trop
    .help = réunissez plusieurs parties dans un fichier
includes-too-long = les fichiers inclus dépassent { $most } Mo ensemble
    .here = trop long
    .help = vérifiez qu’ils font tous partie de ce programme
too-many-languages = une brochure ne peut pas avoir plus de { $most } langues côte à côte ; celle-ci aurait { $languages }
    .here = une de trop
    .help = nommez deux langues, ou retirez `languages` : chaque langue a alors sa propre brochure
lacks-translation = ce texte manque en { $languages }
    .here = sans traduction
    .help = ajoutez-la à côté des autres : d’ici là, il est imprimé dans l’autre langue
translation-left-out = ce texte existe en { language-name }, langue dans laquelle aucune brochure de ce programme n’est faite
    .here = n’est pas imprimé
    .help = ajoutez "{ $language }" aux `languages` de [event], ou retirez-le ici
unknown-translation = livret n’a pas de mots à lui dans la langue `{ $written }`
    .here = pas une de ses langues
    .help = écrivez l’une de { $known }
contact-of-a-person = `contact` n’a qu’une adresse ; un nom et un téléphone vont dans une table à eux
    .here = le contact d’une personne
    .help = écrivez [[event.contacts]] sur une ligne à elle, puis ces clés dessous, une par ligne
unknown-language = la langue `{ $written }` n’est pas connue
    .here = inconnue
    .help = choisissez parmi { $known }
not-a-language-tag = « { $written } » n’est pas le code d’une langue
    .here = pas un code
    .help = écrivez un code comme "en", "de" ou "pt-BR"
unknown-hours = « { $written } » n’est pas une façon d’imprimer les heures
    .here = ni l’une ni l’autre façon
    .help = écrivez "10 h 00" ou "10h00"
unknown-paper = « { $written } » n’est pas un papier
    .here = pas l’un des papiers
    .help = choisissez parmi { $known }
unknown-brand-theme = aucun thème ne s’appelle « { $written } »
    .here = pas un thème fourni
    .help = choisissez parmi { $known }, ou donnez un fichier de thème à côté du programme, dont le nom finit par .toml
missing-theme = le fichier de thème « { $written } » ne peut pas être lu
    .here = illisible
    .help = placez-le dans le dossier du programme, ou choisissez parmi { $known }
faulty-theme = le fichier de thème « { $written } » a des erreurs
    .here = ce thème
    .help = corrigez-les, ou choisissez parmi { $known }
unknown-edition = aucune édition ne s’appelle « { $written } »
    .here = pas une édition
    .help = choisissez parmi { $known }

# Les personnes et les partenaires
duplicate-speaker = « { $id } » se trouve deux fois dans `speakers`
    .again = encore ici
    .first = d’abord ici
    .help = gardez une fiche par personne, chacune avec son `id`
unknown-speaker = aucune fiche de `speakers` ne s’appelle `{ $written }`
    .here = pas dans l’annuaire
    .help = écrivez le nom complet avec ses majuscules, ou ajoutez une table [[speakers]] avec cet `id`
unknown-speaker-near = aucune fiche de `speakers` ne s’appelle `{ $written }`
    .here = peut-être `{ $near }` ?
    .help = écrivez `{ $near }` à la place
surname-outside-the-name = « { $surname } » n’est pas le patronyme de « { $name } »
    .here = pas le patronyme de ce nom
    .help = écrivez dans `surname` les derniers mots de `name`, ou ses premiers, à l’identique
duplicate-partner = deux partenaires s’appellent `{ $id }`
    .again = encore ici
    .first = d’abord ici
    .help = donnez à chacun son `id`, ou écrivez {"{"} id = "…" {"}"} seul pour montrer deux fois un partenaire
duplicate-identifier = `{ $id }` est l’`id` de deux choses
    .again = encore ici
    .first = d’abord ici
    .help = donnez à chacune son `id`, ou n’en écrivez pas : le titre en tient lieu
unknown-partner = aucun partenaire ne s’appelle `{ $written }`
    .here = pas décrit
    .help = choisissez l’un des partenaires connus : { $known }
unknown-partner-near = aucun partenaire ne s’appelle `{ $written }`
    .here = peut-être `{ $near }` ?
    .help = écrivez `{ $near }` à la place
unknown-partner-of-none = aucun partenaire ne s’appelle `{ $written }`
    .here = pas décrit
    .help = ajoutez le partenaire sous [[partners]] et [[partners.members]]
this-share = ce partage
bad-weight = { $written } n’est pas un poids entre 50 ko et 100 Mo
    .here = ce poids
    .help = écrivez un nombre et son unité, comme "2 Mo" ou "700k"
bad-pages = { $written } n’est pas une liste de pages
    .here = ces pages
    .help = écrivez les numéros des pages et les intervalles, comme "1,3-5"
bad-width = la largeur va de { $least } à { $most } pixels
    .here = cette largeur
    .help = écrivez un nombre de pixels, comme 1240
bad-server = « { $address } » n’est pas l’adresse d’un serveur LanguageTool
    .here = cette adresse
    .help = écrivez une adresse en http de votre réseau, comme "http://localhost:8081"

bad-address = « { $written } » n’est pas une adresse qui s’ouvre
    .empty = elle est vide
    .space = elle contient une espace
    .incomplete-mailbox = l’adresse électronique n’est pas complète
    .scheme = seuls https, http et mailto s’ouvrent partout
    .malformed = elle est mal formée
    .incomplete-site = le nom du site n’est pas complet
    .help = écrivez une adresse complète comme https://example.org/page, ou une adresse électronique comme nom@example.org

# La charte
no-colour = la liste des couleurs est vide
    .here = aucune couleur
    .help = écrivez au moins une couleur entre les crochets, comme ["#0B5FFF"], ou retirez `colours`
duplicate-colour = la couleur { $colour } est écrite deux fois
    .again = encore ici
    .first = d’abord ici
    .help = retirez l’une des deux
not-a-colour = « { $written } » n’est pas une couleur
    .here = pas une couleur
    .help = écrivez # et six chiffres hexadécimaux, comme "#0B5FFF" ; une charte graphique les donne sous HEX ou web

# L’écriture du fichier
syntax-comma-too-many = une virgule de trop
    .here = ici
    .help = retirez-la
syntax-no-equals-nor-value = une clé sans signe égal ni valeur
    .here = ici
    .help = écrivez ensuite un signe égal et une valeur, comme title = "…"
syntax-equals-too-many = un signe égal de trop
    .here = ici
    .help = retirez-le
syntax-too-deep = trop de crochets les uns dans les autres
    .here = ici
    .help = enlevez les crochets intérieurs
syntax-end-of-line = une fin de ligne abîmée
    .here = ici
    .help = enregistrez de nouveau le fichier en texte brut
syntax-comment = un commentaire qui contient un caractère invisible
    .here = ici
    .help = retapez le commentaire au lieu de le coller
syntax-leading-zero = un nombre qui commence par 0
    .here = ici
    .help = écrivez une heure ou un nombre entre guillemets droits
syntax-no-such-day = ce n’est pas un jour du calendrier
    .here = ici
    .help = écrivez l’année, le mois et le jour, ainsi : 2025-08-28
syntax-open-quotes = ce texte est ouvert par un guillemet et n’est pas fermé
    .here = ouvert ici
    .help = terminez-le par un guillemet " sur la même ligne
syntax-open-triple-quotes = ce long texte est ouvert par trois guillemets et n’est pas fermé
    .here = ouvert ici
    .help = écrivez trois guillemets """ à la fin du texte, avant la clé ou la table qui suit
syntax-open-single-quotes = ce texte est ouvert par une apostrophe et n’est pas fermé
    .here = ouvert ici
    .help = terminez-le par la même apostrophe ' sur la même ligne, ou mettez-le entre guillemets droits
syntax-open-triple-single-quotes = ce long texte est ouvert par trois apostrophes et n’est pas fermé
    .here = ouvert ici
    .help = écrivez trois apostrophes ''' à la fin du texte, avant la clé ou la table qui suit
syntax-open-list = cette liste est ouverte et n’est pas fermée
    .here = ouverte ici
    .help = écrivez { $closers } à la fin de la liste
syntax-open-braces = cette accolade est ouverte et n’est pas fermée
    .here = ouverte ici
    .help = écrivez { $closers } à la fin
syntax-open-name = ce nom de table n’est pas bien fermé
    .here = ici
    .help = écrivez { $right } seul sur sa ligne
syntax-curly-quotes = { $n ->
    [one] un guillemet typographique ({ $quote }) entoure une valeur, et non un guillemet droit
   *[other] des guillemets typographiques (comme { $quote }) entourent { $n } valeurs, et non des guillemets droits
}
    .here = { $n ->
        [one] ici
       *[other] le premier
    }
    .help = `livret check --fix` les redresse ; dans Word ou un courriel, ils se courbent tout seuls : écrivez dans un éditeur de texte
syntax-hidden-space = { $n ->
    [one] une espace insécable ({ $code }) se cache ici
   *[other] { $n } espaces insécables (comme { $code }) se cachent entre les mots de ce fichier
}
    .here = ici, elle ressemble à une espace ordinaire
    .help = effacez-la et tapez une espace, ou laissez faire `livret check --fix`
syntax-hidden-letter = { $n ->
    [one] un caractère invisible ({ $code }) se cache ici
   *[other] { $n } caractères invisibles (comme { $code }) se cachent dans ce fichier
}
    .here = juste ici
    .help = effacez-le, ou laissez faire `livret check --fix`
pasted-control = un caractère de commande ({ $code }), venu d’un copier-coller, est lu comme une espace ou une fin de ligne
    .here = juste ici
    .help = retapez ce passage, ou laissez faire `livret check --fix`
old-line-ends = les lignes de ce fichier finissent comme sur les anciens Macintosh
    .help = enregistrez-le de nouveau dans un éditeur de texte récent
syntax-table-too-early = [[{ $table }]] vient avant la table [[{ $list }]] dont elle fait partie
    .here = avant toute [[{ $list }]]
    .help = écrivez d’abord une ligne [[{ $list }]] avec son titre, ou déplacez ceci dessous
syntax-table-twice = la table [{ $table }] est écrite deux fois
    .again = encore ici
    .first = d’abord ici
    .help = réunissez leurs lignes sous la première, et retirez la seconde
syntax-list-in-single-brackets = [{ $table }] est entre crochets simples
    .here = ici
    .help = doublez les crochets, car il peut y en avoir plusieurs : [[{ $table }]]
syntax-no-opening-quotes = il manque les trois guillemets au début de ce texte
    .here = après ceci
    .help = écrivez trois guillemets """ après le signe égal
syntax-key-twice = la clé `{ $key }` est écrite deux fois dans la même table
    .again = encore ici
    .first = d’abord ici
    .help = gardez l’une des deux lignes
syntax-fence = cette ligne vient d’une page web ou d’une messagerie, et non du programme
    .here = ici
    .help = retirez-la
syntax-other-comment = un commentaire ne commence pas par { $sign } ici
    .here = ici
    .help = commencez-le par #
syntax-after-name = quelque chose suit le nom de la table sur sa ligne
    .here = à partir d’ici
    .help = passez à la ligne après { $right }
syntax-name-meant = ce nom de table n’existe pas
    .here = ici
    .help = écrivez { $right }
syntax-bad-name = ce n’est pas un nom de table
    .here = ici
    .help = écrivez un seul nom entre crochets, en lettres sans accent, comme [event] ou [[parcours]]
syntax-colon = il faut un signe égal entre une clé et sa valeur
    .here = ici
    .help = écrivez = à la place
syntax-no-equals = il manque un signe égal entre la clé et sa valeur
    .here = ici
    .help = écrivez =, comme dans title = "…"
syntax-no-value = il manque la valeur après le signe égal
    .here = rien ensuite
    .help = écrivez une valeur après le signe égal, ou retirez la ligne
syntax-sign-too-many = « { $sign } » est de trop à la fin de la ligne
    .here = ici
    .help = retirez ce signe
syntax-path = le chemin d’un fichier s’écrit avec des barres /
    .here = ici
    .help = écrivez "{ $right }"
syntax-two-on-a-line = deux clés sont écrites sur la même ligne
    .here = la seconde
    .help = passez à la ligne entre les deux
syntax-quotes-inside = ce texte contient des guillemets droits, qui le terminent trop tôt
    .here = ici
    .help = écrivez « et » à l’intérieur, ou \" pour chaque guillemet droit
syntax-flag = « { $written } » n’est pas compris ici
    .here = ni true ni false
    .help = écrivez { $right } s’il s’agit de répondre par oui ou par non, ou un texte entre guillemets droits
syntax-hour = l’heure { $written } est écrite sans guillemets
    .here = sans guillemets
    .help = écrivez "{ $written }"
syntax-date = la date { $written } n’est pas écrite comme il faut ici
    .here = ici
    .help = écrivez { $right } : l’année, le mois, le jour (le { $day })
syntax-decimal-comma = { $written } est écrit avec une virgule
    .here = ici
    .help = écrivez { $right }, avec un point
syntax-unit = { $written } est écrit avec autre chose que des chiffres
    .here = ici
    .help = écrivez le nombre seul : { $right }
syntax-no-opening-quote = il manque le guillemet au début de ce texte
    .here = commence ici
    .help = écrivez un guillemet " avant le premier mot
syntax-without-quotes = ce texte n’est pas entre guillemets : { $written }
    .here = sans guillemets
    .help = écrivez-le entre guillemets droits : "…"
syntax-key-meant = « { $key } » n’est pas une clé
    .here = peut-être `{ $near }` ?
    .help = écrivez `{ $near }`
syntax-bad-key = « { $key } » ne peut pas être une clé
    .here = ici
    .help = servez-vous d’un mot connu, en lettres sans accent, suivi d’un signe égal ; un texte se met entre trois guillemets """
syntax-prose = { $n ->
    [one] cette ligne est un texte en dehors de tout guillemet
   *[other] { $n } lignes de texte sont en dehors de tout guillemet
}
    .here = commence ici
    .help = mettez le texte entre trois guillemets, comme description = """…""", ou un # au début d’une remarque pour vous
syntax-comma-missing = il manque une virgule entre deux valeurs
    .here = avant ceci
    .help = écrivez une virgule entre les deux
syntax-backslash = une barre oblique inverse \ n’a pas de sens ici
    .here = ici
    .help = écrivez / dans le chemin d’un fichier ; dans un texte, écrivez \\ pour une barre inverse
syntax-without-quotes-here = un texte n’est pas entre guillemets
    .here = ici
    .help = écrivez-le entre guillemets droits : "…"
syntax-list-unclosed-here = cette liste ou cette accolade n’est pas fermée
    .here = ici
    .help = fermez-la par ] ou {"}"}
syntax-bad-key-here = un mot ne peut pas être une clé
    .here = ici
    .help = servez-vous de lettres sans accent, de chiffres et de traits d’union, suivis d’un signe égal
syntax-open-name-here = le nom de cette table n’est pas bien écrit
    .here = ici
    .help = écrivez-le seul sur sa ligne, comme [event] ou [[parcours]]
syntax-number-and-more = un nombre, une date ou une heure n’est pas écrit comme il faut
    .here = ici
    .help = écrivez la date ainsi : 2025-08-28, l’heure et le texte entre guillemets droits
syntax-other = cette ligne n’est pas écrite comme il faut
    .here = ici
    .help = comparez-la avec les lignes voisines : une clé, un signe égal, une valeur, et rien de plus
syntax-table-in-double-brackets = [[{ $table }]] est entre crochets doubles
    .here = ici
    .help = écrivez [{ $table }], car il n’y en a qu’un
syntax-part-alone = { $table } ne dit pas de quoi il fait partie
    .here = ici
    .help = écrivez [[{ $right }]] ; `livret check --fix` le fait partout où c’est à faire
syntax-key-and-table = la clé `{ $key }` reçoit ici une valeur, et il y a plus bas une table du même nom
    .here = cette valeur
    .table = cette table
    .help = retirez cette ligne
syntax-dates = plusieurs dates s’écrivent en une liste
    .here = ici
    .help = écrivez { $right }
bad-hour-two = { $written } contient deux heures
    .here = une seule heure est attendue
    .help = écrivez start = "{ $start }" et, sur une autre ligne, end = "{ $end }"
    .help-in-sheets = écrivez { $start } dans la colonne du début, et { $end } dans celle de la fin
bad-hour-named = { $written } n’est pas écrit comme une heure
    .here = une heure est attendue
    .help = écrivez "{ $meant }"
wrong-type-one-text = un seul texte est attendu ici, et non la liste { $written }
    .here = pas un texte
    .help = écrivez un texte entre guillemets droits, sans crochets
missing-day-of-all = l’événement dure plusieurs jours, et aucune session de ce parcours ne dit le sien
    .here = sans `day`
    .help = ajoutez une ligne `day = { $day }` ici si toutes ont lieu ce jour-là, ou une à chaque session
    .help-in-sheets = écrivez le jour de chaque session dans la colonne Jour, comme { $day }
bad-date-meant = { $written } n’est pas une date
    .here = un jour est attendu
    .help = écrivez { $meant }, s’il s’agit du { $day }
syntax-apostrophe-inside = ce texte est entre apostrophes et en contient une, qui le termine trop tôt
    .here = ici
    .help = écrivez-le entre guillemets droits : { $right }
