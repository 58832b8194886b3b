# Ce que la lecture d’un classeur trouve à dire. `help-in-sheets` remplace l’aide d’un message là où le programme est un classeur.

sheet-open-quote = « { $name } » : à la ligne { $line }, un guillemet ouvre une case que rien ne ferme
    .help = fermez-le à la fin de la case, ou retirez-le
sheets-broken = « { $name } » n’est pas un classeur lisible
    .help = ouvrez-le dans votre tableur, et enregistrez-le de nouveau au format .xlsx ou .ods
sheets-locked = « { $name } » est protégé par un mot de passe
    .help = enregistrez-en une copie sans mot de passe, et donnez cette copie à livret
sheets-too-large = « { $name } » contient bien plus de cellules qu’un programme
    .help = gardez dans le classeur les seules feuilles du programme, sans lignes vides recopiées jusqu’en bas
sheets-too-many-rows = la feuille « { $sheet } » de « { $name } » a plus de { $most } lignes remplies
    .help = gardez dans le classeur les seules lignes du programme
sheets-empty = « { $name } » est vide
    .help = créez un classeur à remplir : livret new DOSSIER --spreadsheet
sheets-not-the-template = « { $name } » n’est pas un classeur fait sur le modèle de livret : il n’a pas de feuille « Événement »
    .help = convertissez-le : livret import { $name } -o DOSSIER ; ou partez du modèle : livret new DOSSIER --spreadsheet

sheets-of-no-programme = « { $name } » n’est pas un programme qui se lit
    .help = corrigez-le d’abord : livret check { $name }
sheets-text-too-long = un texte de « { $name } » est plus long que ce qu’une cellule contient (32 767 caractères)
    .help = raccourcissez-le, ou gardez le programme dans son fichier .toml
sheets-unwritten = le classeur ne peut pas être écrit : { $error }
    .help = signalez cette erreur aux auteurs de livret
left-out-of-the-workbook = Sans place dans un classeur, et laissé de côté : { $keys }.

new-workbook = { $programme } contient tout le programme. Modifiez-le, puis : { $command }
new-workbook-there = il y a déjà un fichier { $name }
    .help = donnez un autre dossier, ou renommez ce fichier : rien de ce que vous avez n’est écrasé
new-workbook-not-made = { $name } ne peut pas être lu en entier : aucun classeur n’a été fait.

import-cell = cellule { $cell }
import-nowhere = le fichier
columns-taken = Les colonnes :
column-taken = { $column } « { $heading } » : { $words } ({ $key })
sheets-without-sessions = « { $name } » n’a pas de tableau de sessions : aucune de ses feuilles n’a une colonne d’heures
    .help = dites quelle colonne tient les heures et laquelle les titres : --column "Créneau=hours" --column "Sujet=title"
column-asked = --column attend le titre d’une colonne et ce qu’elle est, comme "Horaires=hours", et non « { $asked } »
    .help = écrivez --column "TITRE=CLÉ"
column-of-no-key = « { $key } » n’est rien qu’une session puisse avoir
    .help = choisissez parmi hours, start, end, day, title, room, format, speakers, moderators, description, parcours…
row-of-counts = une ligne qui compte : « { $words } »
row-of-no-session = une ligne qui n’est pas une session : « { $words } »
row-heads-a-block = cette ligne est prise pour le titre d’un parcours : « { $title } »
parcours-of-the-row-above = la colonne du parcours est vide : celui de la ligne du dessus est pris, « { $name } »
cell-of-no-key = sous « { $heading } », que livret ne connaît pas : « { $words } »
end-of-a-duration = la fin est comptée d’après la durée : { $end }
sheet-of-people = la feuille « { $sheet } » est prise pour un annuaire
sheet-of-nothing-known = la feuille « { $sheet } » n’est ni un tableau de sessions ni un annuaire : « { $words } »
title-of-the-file = le titre de l’événement est le nom du fichier
subtitle-above = la ligne sous le titre est prise pour le sous-titre
words-above-the-table = au-dessus du tableau : « { $words } »

import-not-merged = { $name } ne se lit pas : rien n’y est changé
    .help = corrigez-le d’abord : livret check { $name }
import-nothing-new = Rien de nouveau pour { $name }.
import-merged = { $n ->
        [one] 1 changement de la source reporté dans { $name } ; ce que vous y aviez écrit reste. L’ancien est dans { $backup }.
       *[other] { $n } changements de la source reportés dans { $name } ; ce que vous y aviez écrit reste. L’ancien est dans { $backup }.
    }
import-conflicts = { $n ->
        [one] 1 endroit a changé des deux côtés ; le vôtre est gardé :
       *[other] { $n } endroits ont changé des deux côtés ; les vôtres sont gardés :
    }
import-conflict = { $path } : { $own } chez vous, { $source } dans la source
import-gone = supprimé

hidden-sheet = la feuille « { $sheet } » est masquée, et elle est lue comme les autres
    .here = masquée
    .help = affichez-la pour la relire, ou supprimez-la si rien n’en doit être imprimé
hidden-rows = { $n ->
        [one] une ligne de la feuille « { $sheet } » est masquée, et elle est lue comme les autres
       *[other] { $n } lignes de la feuille « { $sheet } » sont masquées, et elles sont lues comme les autres
    }
    .here = { $n ->
        [one] masquée
       *[other] la première
    }
    .help = affichez-les pour les relire, ou supprimez-les si rien n’en doit être imprimé
unread-sheet = la feuille « { $sheet } » n’est pas lue : ni son nom ni ses titres de colonnes ne sont ceux d’un programme
    .here = rien d’ici n’est imprimé
    .help = donnez-lui le nom d’une feuille du modèle, ou supprimez-la
cell-error = cette cellule contient l’erreur { $error }
    .here = ici
    .help = corrigez la formule, ou remplacez-la par sa valeur
cell-uncomputed = la valeur de cette formule n’est pas dans le fichier
    .here = ici
    .help = ouvrez le classeur dans votre tableur et enregistrez-le, ou remplacez la formule par sa valeur
unknown-heading = « { $heading } » n’est pas un titre que livret connaît ici : ce qu’il annonce n’est pas imprimé
    .here = inconnu
    .help = prenez l’un de ces titres : { $known } ; ou supprimez-le s’il n’est que pour vous
unknown-heading-near = « { $heading } » n’est pas un titre que livret connaît ici : ce qu’il annonce n’est pas imprimé
    .here = peut-être « { $near } » ?
    .help = écrivez « { $near } » à la place
column-without-heading = cette colonne n’a pas de titre : ce qu’elle contient n’est pas imprimé
    .here = ici
    .help = donnez un titre à la colonne, ou effacez-la
session-without-parcours = cette ligne ne dit pas de quel parcours elle est
    .here = sans parcours
    .help = écrivez dans la colonne Parcours le titre d’un parcours, « Plénière » ou « Pause »
inside-nothing = cette ligne est notée comme une partie de celle du dessus, et il n’y en a pas
    .here = rien au-dessus
    .help = écrivez dans la colonne Parcours le titre d’un parcours, « Plénière » ou « Pause »
unknown-parcours = la feuille des parcours n’en a aucun du nom de « { $written } »
    .here = inconnu
    .help = écrivez le titre tel qu’il est sur cette feuille (« { $near } » est le plus proche), ou ajoutez-y ce parcours

again-in-cells = { $count ->
    [one] la même chose { $n } fois encore, en { $cells }
   *[other] la même chose { $n } fois encore, en { $cells }
}
corrected-copy = corrigé
mended-in-a-copy = { $n ->
        [one] 1 faute corrigée dans « { $copy } » ; « { $name } » reste tel quel.
       *[other] { $n } fautes corrigées dans « { $copy } » ; « { $name } » reste tel quel.
    }
cells-to-change = { $n ->
        [one] 1 correction, à reporter dans « { $name } » :
       *[other] { $n } corrections, à reporter dans « { $name } » :
    }
cell-to-change = { $place } : { $before } → { $after }

rule-hidden-in-the-workbook = Masqué dans le classeur
    .finds = Des lignes ou des feuilles qui sont masquées dans le classeur, et que livret lit comme les autres.
    .matters = Ce qu’on ne voit pas dans le tableur est imprimé : une session écartée, une note pour soi.
    .cure = Affichez-les pour les relire, ou supprimez-les.
