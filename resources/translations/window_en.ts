<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr">
<context>
    <name></name>
    <message>
        <source>Fermer le message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>À préciser</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>Plusieurs valeurs</source>
        <translation>Several values</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Plénière</source>
        <translation>Plenary</translation>
    </message>
    <message>
        <source>Atelier</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Restitution</source>
        <translation>Report-back</translation>
    </message>
    <message>
        <source>Table ronde</source>
        <translation>Round table</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Clôture</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>À la suite</source>
        <translation>Follows</translation>
    </message>
    <message>
        <source>À heure fixe</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Intervenant</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Animateur</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Grand témoin</source>
        <translation>Panellist</translation>
    </message>
    <message>
        <source>Animateur d’atelier</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Présent</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Excusé</source>
        <translation>Apologies</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Représenté</source>
        <translation>Represented</translation>
    </message>
    <message>
        <source>Organisateur</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Financeur</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Hôte</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Invité</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Pas demandé</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Donné</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Verbatim</translation>
    </message>
    <message>
        <source>Reformulé</source>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Envoyé</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Accordé</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Enjeu</source>
        <translation>Key issue</translation>
    </message>
    <message>
        <source>Défi</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Atout</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Constat</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Facteur clé de succès</source>
        <translation>Key success factor</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Mot</source>
        <translation>Keyword</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>À lancer</source>
        <translation>To start</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Abandonné</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Colonnes</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Barres</source>
        <translation>Bars</translation>
    </message>
    <message>
        <source>Courbe</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Barres empilées</source>
        <translation>Stacked bars</translation>
    </message>
    <message>
        <source>Anneau</source>
        <translation>Doughnut</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Interne</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Hors micro</source>
        <translation>Off the record</translation>
    </message>
    <message>
        <source>Diapo masquée</source>
        <translation>Hidden slide</translation>
    </message>
    <message>
        <source>Diapo déplacée</source>
        <translation>Moved slide</translation>
    </message>
    <message>
        <source>Partie du compte rendu</source>
        <translation>Part of the minutes</translation>
    </message>
    <message>
        <source>Point gardé</source>
        <translation>Point kept</translation>
    </message>
    <message>
        <source>Compte rendu définitif</source>
        <translation>Final minutes</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Édition</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Aller</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Produire la présentation…</source>
        <translation>Produce the deck…</translation>
    </message>
    <message>
        <source>Produire le compte rendu…</source>
        <translation>Produce the minutes…</translation>
    </message>
    <message>
        <source>Nouvelle journée…</source>
        <translation>New event…</translation>
    </message>
    <message>
        <source>Ouvrir…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>La journée d’exemple</source>
        <translation>The sample event</translation>
    </message>
    <message>
        <source>Nommer une version…</source>
        <translation>Name a version…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Enregistrer sous…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Dupliquer le fichier…</source>
        <translation>Duplicate the file…</translation>
    </message>
    <message>
        <source>Envoyer une copie…</source>
        <translation>Send a copy…</translation>
    </message>
    <message>
        <source>Produire…</source>
        <translation>Produce…</translation>
    </message>
    <message>
        <source>Imprimer le compte rendu…</source>
        <translation>Print the minutes…</translation>
    </message>
    <message>
        <source>Réunir avec une copie…</source>
        <translation>Merge with a copy…</translation>
    </message>
    <message>
        <source>Importer des personnes…</source>
        <translation>Import people…</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Annuler le dernier pas</source>
        <translation>Undo the last step</translation>
    </message>
    <message>
        <source>Rétablir le pas annulé</source>
        <translation>Redo the last step undone</translation>
    </message>
    <message>
        <source>Nouvelle séance</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Nouvelle personne</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Nouveau thème de table ronde</source>
        <translation>New round table theme</translation>
    </message>
    <message>
        <source>Nouveau rendez-vous</source>
        <translation>New follow-up event</translation>
    </message>
    <message>
        <source>Nouveau terme</source>
        <translation>New term</translation>
    </message>
    <message>
        <source>Chercher des mots</source>
        <translation>Find words</translation>
    </message>
    <message>
        <source>Chercher ou agir</source>
        <translation>Search or act</translation>
    </message>
    <message>
        <source>Replier la liste des pages</source>
        <translation>Fold the list of pages</translation>
    </message>
    <message>
        <source>Montrer ou cacher le volet</source>
        <translation>Show or hide the pane</translation>
    </message>
    <message>
        <source>Passer à la zone suivante</source>
        <translation>Go to the next area</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Taille normale</source>
        <translation>Normal size</translation>
    </message>
    <message>
        <source>La présentation en plein écran</source>
        <translation>The deck in full screen</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Avancer</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Aide et raccourcis</source>
        <translation>Help and keys</translation>
    </message>
    <message>
        <source>Copier les détails pour l’assistance</source>
        <translation>Copy the details for support</translation>
    </message>
    <message>
        <source>Volet</source>
        <translation>Pane</translation>
    </message>
    <message>
        <source>Ne paraît sur aucune diapo.</source>
        <translation>Appears on no slide.</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s) diapo(s)</source>
        <translation>
            <numerusform>and %n more slide</numerusform>
            <numerusform>and %n more slides</numerusform>
        </translation>
    </message>
    <message>
        <source>Aperçu</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>suit la frappe</source>
        <translation>follows typing</translation>
    </message>
    <message>
        <source>Ce qui sera saisi paraîtra ici, mis en page.</source>
        <translation>What is typed will appear here, laid out.</translation>
    </message>
    <message>
        <source>Au compte rendu : {heading}</source>
        <translation>In the minutes: {heading}</translation>
    </message>
    <message>
        <source>Au compte rendu</source>
        <translation>In the minutes</translation>
    </message>
    <message>
        <source>Diapo {number} sur {count}</source>
        <translation>Slide {number} of {count}</translation>
    </message>
    <message>
        <source>Diapo {number} : {title}</source>
        <translation>Slide {number}: {title}</translation>
    </message>
    <message>
        <source>Ouvrir une journée</source>
        <translation>Open an event</translation>
    </message>
    <message>
        <source>Journées (*.tablee)</source>
        <translation>Events (*.tablee)</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Annuler</source>
        <comment>dialog</comment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Nouvelle journée</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Le territoire industriel du futur</source>
        <translation>The industrial region of the future</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>8 mars 2018, ou à préciser</source>
        <translation>8 March 2018, or leave it for later</translation>
    </message>
    <message>
        <source>Créer</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Ailleurs…</source>
        <translation>Elsewhere…</translation>
    </message>
    <message>
        <source>Le reste se remplit plus tard, ou jamais.</source>
        <translation>The rest can be filled in later, or never.</translation>
    </message>
    <message>
        <source>Gardée dans {folder} : {name}</source>
        <translation>Saved in {folder}: {name}</translation>
    </message>
    <message>
        <source>Où garder cette journée ?</source>
        <translation>Where to save this event</translation>
    </message>
    <message>
        <source>Journée d’exemple</source>
        <translation>Sample event</translation>
    </message>
    <message>
        <source>Nommer une version</source>
        <translation>Name a version</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Garder cette version</source>
        <translation>Save this version</translation>
    </message>
    <message>
        <source>Tout est déjà gardé. Une version permet d’y revenir.</source>
        <translation>Everything is saved already. A version lets you come back to it.</translation>
    </message>
    <message>
        <source>Version « {name} » gardée</source>
        <translation>Version “{name}” saved</translation>
    </message>
    <message>
        <source>Enregistrer sous</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>{name} (copie).tablee</source>
        <translation>{name} (copy).tablee</translation>
    </message>
    <message>
        <source>Dupliquer le fichier</source>
        <translation>Duplicate the file</translation>
    </message>
    <message>
        <source>Envoyer une copie</source>
        <translation>Send a copy</translation>
    </message>
    <message>
        <source>La copie part sans les notes privées, sans les coordonnées des personnes, et sans ce qui est hors micro.</source>
        <translation>The copy goes without private notes, without people’s contact details, and without what is off the record.</translation>
    </message>
    <message>
        <source>Tout le reste y est, ce qui est interne compris. Quand elle vous revient, réunissez-la avec votre fichier : rien n’est perdu d’un côté ni de l’autre.</source>
        <translation>Everything else is in it, including what is internal. When it comes back to you, merge it with your file: nothing is lost on either side.</translation>
    </message>
    <message>
        <source>Choisir où l’écrire…</source>
        <translation>Choose where to write it…</translation>
    </message>
    <message>
        <source>{name} (à envoyer).tablee</source>
        <translation>{name} (to send).tablee</translation>
    </message>
    <message numerus="yes">
        <source>%n élément(s) hors micro</source>
        <translation>
            <numerusform>%n item off the record</numerusform>
            <numerusform>%n items off the record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) ou coordonnée(s)</source>
        <translation>
            <numerusform>%n note or contact detail</numerusform>
            <numerusform>%n notes or contact details</numerusform>
        </translation>
    </message>
    <message>
        <source>Copie « {name} » écrite.</source>
        <translation>Copy “{name}” written.</translation>
    </message>
    <message>
        <source>Restent ici : {left}.</source>
        <translation>Staying here: {left}.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Détails copiés : collez-les dans un message</source>
        <translation>Details copied: paste them into a message</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Tablée</source>
        <translation>Tablée</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Un titre et une date suffisent</source>
        <translation>A title and a date are enough</translation>
    </message>
    <message>
        <source>Ouvrir un fichier…</source>
        <translation>Open a file…</translation>
    </message>
    <message>
        <source>Ou déposez-le n’importe où dans cette fenêtre</source>
        <translation>Or drop it anywhere in this window</translation>
    </message>
    <message>
        <source>Témoignages, synthèses et chiffres d’une journée : saisis une fois, justes partout.</source>
        <translation>The statements, summaries and figures of an event: typed once, right everywhere.</translation>
    </message>
    <message>
        <source>Tout reste sur cet ordinateur. Aucun compte, aucun réseau.</source>
        <translation>Everything stays on this computer. No account, no network.</translation>
    </message>
    <message>
        <source>Récents</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Les journées que vous ouvrirez se retrouveront ici.</source>
        <translation>The events you open will be found here.</translation>
    </message>
    <message>
        <source>« {title} » n’est plus dans la liste.</source>
        <translation>“{title}” is no longer in the list.</translation>
    </message>
    <message>
        <source>Remettre</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Le fichier lui-même n’a pas été touché.</source>
        <translation>The file itself was not touched.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Produire</source>
        <translation>Produce</translation>
    </message>
    <message>
        <source>Rien à annuler</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Rien à rétablir</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>Annuler : {step}</source>
        <translation>Undo: {step}</translation>
    </message>
    <message>
        <source>Rétablir : {step}</source>
        <translation>Redo: {step}</translation>
    </message>
    <message>
        <source>Pas encore gardé</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>En cours…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Tout est gardé</source>
        <translation>Everything is saved</translation>
    </message>
    <message>
        <source>Gardé à {hour}</source>
        <translation>Saved at {hour}</translation>
    </message>
    <message>
        <source>Une erreur de Tablée a interrompu ce qui était demandé.</source>
        <translation>A fault in Tablée interrupted what was asked.</translation>
    </message>
    <message>
        <source>Copier les détails</source>
        <translation>Copy the details</translation>
    </message>
    <message>
        <source>Ce que vous avez tapé est gardé. Vous pouvez continuer.</source>
        <translation>What you typed is saved. You can go on.</translation>
    </message>
    <message>
        <source>Ce que vous aviez tapé avant l’arrêt imprévu a été retrouvé.</source>
        <translation>What you had typed before the unexpected stop was found again.</translation>
    </message>
    <message>
        <source>Rien n’est perdu : tout est de nouveau dans le fichier.</source>
        <translation>Nothing is lost: everything is back in the file.</translation>
    </message>
    <message>
        <source>Un travail a été retrouvé : « {title} ».</source>
        <translation>Some work was found again: “{title}”.</translation>
    </message>
    <message>
        <source>Enregistrer et ouvrir…</source>
        <translation>Save and open…</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Un arrêt imprévu l’avait laissé hors de son fichier, le {day} à {hour}.</source>
        <translation>An unexpected stop had left it outside its file, on {day} at {hour}.</translation>
    </message>
    <message>
        <source>Enregistrer ailleurs…</source>
        <translation>Save elsewhere…</translation>
    </message>
    <message>
        <source>Rien n’est perdu tant que cette fenêtre reste ouverte.</source>
        <translation>Nothing is lost as long as this window stays open.</translation>
    </message>
    <message numerus="yes">
        <source>%n champ(s) à arbitrer : deux personnes y ont écrit chacune de son côté.</source>
        <translation>
            <numerusform>%n box to decide: two people each wrote in it on their own.</numerusform>
            <numerusform>%n boxes to decide: two people each wrote in them on their own.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arbitrer</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Cette page ne peut pas être montrée.</source>
        <translation>This page cannot be shown.</translation>
    </message>
    <message>
        <source>Rien n’est perdu : les autres pages restent utilisables.</source>
        <translation>Nothing is lost: the other pages still work.</translation>
    </message>
    <message>
        <source>Vue d’ensemble</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Ateliers</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>Présentation</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>Compte rendu</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Réunir des copies</source>
        <translation>Merge copies</translation>
    </message>
    <message>
        <source>Séances et propos</source>
        <translation>Sessions and statements</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Organismes</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Enjeux et actions</source>
        <translation>Key issues and actions</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Pages et fichiers</source>
        <translation>Pages and files</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Glossaire</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>À vérifier</source>
        <translation>To check</translation>
    </message>
    <message numerus="yes">
        <source>%n terme(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
    <message>
        <source>Terme</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Aucun terme pour l’instant</source>
        <translation>No terms yet</translation>
    </message>
    <message>
        <source>Un sigle, ce qu’il veut dire, et les graphies à corriger.</source>
        <translation>An acronym, what it stands for, and the spellings to correct.</translation>
    </message>
    <message>
        <source>corrige {spellings}</source>
        <translation>corrects {spellings}</translation>
    </message>
    <message>
        <source>Terme à préciser</source>
        <translation>Term to confirm</translation>
    </message>
    <message numerus="yes">
        <source>%n endroit(s) à corriger</source>
        <translation>
            <numerusform>%n place to correct</numerusform>
            <numerusform>%n places to correct</numerusform>
        </translation>
    </message>
    <message>
        <source>UIMM</source>
        <translation>UIMM</translation>
    </message>
    <message>
        <source>Ce qu’il veut dire</source>
        <translation>What it stands for</translation>
    </message>
    <message>
        <source>Graphies à corriger, une par ligne</source>
        <translation>Spellings to correct, one per line</translation>
    </message>
    <message>
        <source>Graphies à corriger</source>
        <translation>Spellings to correct</translation>
    </message>
    <message>
        <source>Elles sont signalées partout, jamais corrigées d’office.</source>
        <translation>They are pointed out everywhere, and never corrected unasked.</translation>
    </message>
    <message>
        <source>Filtrer</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>La source, la même pour %n chiffre(s)</source>
        <translation>
            <numerusform>The source, the same for %n figure</numerusform>
            <numerusform>The source, the same for %n figures</numerusform>
        </translation>
    </message>
    <message>
        <source>Une source dont aucun chiffre ne vient</source>
        <translation>A source that no figure comes from</translation>
    </message>
    <message>
        <source>Supprimer la source</source>
        <translation>Delete the source</translation>
    </message>
    <message>
        <source>Audit, étude, rapport…</source>
        <translation>Audit, study, report…</translation>
    </message>
    <message>
        <source>Éditeur</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Qui l’a publiée</source>
        <translation>Who published it</translation>
    </message>
    <message>
        <source>2018, mars 2018…</source>
        <translation>2018, March 2018…</translation>
    </message>
    <message>
        <source>Échantillon</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>150 dirigeants</source>
        <translation>150 company directors</translation>
    </message>
    <message>
        <source>Hérault, Aude…</source>
        <translation>Gard, Aude…</translation>
    </message>
    <message>
        <source>Supprimé : {what}</source>
        <translation>Deleted: {what}</translation>
    </message>
    <message>
        <source>Annuler</source>
        <comment>undo</comment>
        <translation>Undo</translation>
    </message>
    <message numerus="yes">
        <source>%n enjeu(x)</source>
        <translation>
            <numerusform>%n key issue</numerusform>
            <numerusform>%n key issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n défi(s)</source>
        <translation>
            <numerusform>%n challenge</numerusform>
            <numerusform>%n challenges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n atout(s)</source>
        <translation>
            <numerusform>%n strength</numerusform>
            <numerusform>%n strengths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n constat(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facteur(s) clé(s) de succès</source>
        <translation>
            <numerusform>%n key success factor</numerusform>
            <numerusform>%n key success factors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n décision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grand(s) témoin(s)</source>
        <translation>
            <numerusform>%n panellist</numerusform>
            <numerusform>%n panellists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intervenant(s)</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thème(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n propos</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message>
        <source>Chiffre</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Aucun chiffre pour l’instant</source>
        <translation>No figures yet</translation>
    </message>
    <message>
        <source>Un nombre, ce qu’il compte, où, et d’où il vient. Ou collez un tableau.</source>
        <translation>A number, what it counts, where, and where it comes from. Or paste a table.</translation>
    </message>
    <message>
        <source>Coller un tableau</source>
        <translation>Paste a table</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Fermer l’éditeur</source>
        <translation>Close the editor</translation>
    </message>
    <message>
        <source>faire un « dont » du chiffre au-dessus</source>
        <translation>make it an “of which” of the figure above</translation>
    </message>
    <message>
        <source>le détacher</source>
        <translation>detach it</translation>
    </message>
    <message>
        <source>revenir au registre</source>
        <translation>back to the register</translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Titre de la journée</source>
        <translation>Title of the event</translation>
    </message>
    <message>
        <source>La question posée, si elle existe</source>
        <translation>The question asked, if there is one</translation>
    </message>
    <message>
        <source>Détails de la journée</source>
        <translation>Details of the event</translation>
    </message>
    <message>
        <source>Aucune séance pour l’instant</source>
        <translation>No sessions yet</translation>
    </message>
    <message>
        <source>Ajoutez la première : une plénière, un atelier, une table ronde.</source>
        <translation>Add the first one: a plenary, a workshop, a round table.</translation>
    </message>
    <message>
        <source>Approximation</source>
        <translation>Qualifier</translation>
    </message>
    <message>
        <source>près de, environ</source>
        <translation>nearly, about</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>21 500 ou 75 %</source>
        <translation>21,500 or 75%</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Ce qui est compté</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>salariés, des entreprises recrutent…</source>
        <translation>employees, of companies are hiring…</translation>
    </message>
    <message>
        <source>Périmètre</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Où, ou parmi qui</source>
        <translation>Where, or among whom</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Dont : part de</source>
        <translation>Of which: part of</translation>
    </message>
    <message>
        <source>Aucun tout</source>
        <translation>No whole</translation>
    </message>
    <message>
        <source>Séance</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Une source pour tous</source>
        <translation>One source for all</translation>
    </message>
    <message>
        <source>Un titre nouveau crée la source</source>
        <translation>A new title creates the source</translation>
    </message>
    <message>
        <source>Compte les participants</source>
        <translation>Counts the participants</translation>
    </message>
    <message>
        <source>Le fil de la journée</source>
        <translation>The running order of the event</translation>
    </message>
    <message>
        <source>À préciser</source>
        <comment>heading</comment>
        <translation>To settle</translation>
    </message>
    <message>
        <source>Ni date ni lieu pour l’instant</source>
        <translation>No date or venue yet</translation>
    </message>
    <message>
        <source>Donner une date et un lieu</source>
        <translation>Give a date and a venue</translation>
    </message>
    <message>
        <source>Ajouter des séances</source>
        <translation>Add sessions</translation>
    </message>
    <message>
        <source>Ajouter ou coller des personnes</source>
        <translation>Add or paste people</translation>
    </message>
    <message>
        <source>Pour commencer</source>
        <translation>To begin with</translation>
    </message>
    <message>
        <source>Rien à préciser pour l’instant.</source>
        <translation>Nothing to settle for now.</translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n point(s)</source>
        <translation>
            <numerusform>See %n point</numerusform>
            <numerusform>See all %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>La journée</source>
        <translation>The event</translation>
    </message>
    <message>
        <source>Dates, une par ligne</source>
        <translation>Dates, one per line</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message numerus="yes">
        <source>%n rendez-vous</source>
        <translation>
            <numerusform>%n follow-up event</numerusform>
            <numerusform>%n follow-up events</numerusform>
        </translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation>Follow-up event</translation>
    </message>
    <message>
        <source>Aucune suite pour l’instant</source>
        <translation>No follow-up yet</translation>
    </message>
    <message>
        <source>Le prochain rendez-vous, et ce qu’on y attend des participants.</source>
        <translation>The next event, and what participants are asked to do.</translation>
    </message>
    <message>
        <source>Rendez-vous à préciser</source>
        <translation>Follow-up event to confirm</translation>
    </message>
    <message>
        <source>date à préciser</source>
        <translation>date to confirm</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Une ville, une salle, une adresse</source>
        <translation>A town, a room, an address</translation>
    </message>
    <message>
        <source>Appel</source>
        <translation>Call to action</translation>
    </message>
    <message>
        <source>Ce qu’on attend des participants</source>
        <translation>What participants are asked to do</translation>
    </message>
    <message>
        <source>Défis auxquels il répond</source>
        <translation>Challenges it answers</translation>
    </message>
    <message>
        <source>La journée n’a pas encore de défi.</source>
        <translation>The event has no challenges yet.</translation>
    </message>
    <message>
        <source>Défi à préciser</source>
        <translation>Challenge to confirm</translation>
    </message>
    <message>
        <source>Imprimé : {days}</source>
        <translation>Printed: {days}</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Ses parties, une par ligne</source>
        <translation>Its parts, one per line</translation>
    </message>
    <message>
        <source>Parties du territoire</source>
        <translation>Parts of the area</translation>
    </message>
    <message>
        <source>Série ou publication</source>
        <translation>Series or publication</translation>
    </message>
    <message>
        <source>Objectif</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Ce que la journée doit produire</source>
        <translation>What the event is to produce</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Ce qu’il faut en retenir</source>
        <translation>What to remember of it</translation>
    </message>
    <message>
        <source>Qui dirait le slogan</source>
        <translation>Who would say the slogan</translation>
    </message>
    <message>
        <source>Slogan</source>
        <translation>Slogan</translation>
    </message>
    <message>
        <source>Rédacteur du compte rendu</source>
        <translation>Author of the minutes</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Anglais</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Exporter en PDF</source>
        <translation>Export as PDF</translation>
    </message>
    <message>
        <source>Exporter en PowerPoint</source>
        <translation>Export as PowerPoint</translation>
    </message>
    <message>
        <source>Partie</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Toutes les parties</source>
        <translation>All parts</translation>
    </message>
    <message>
        <source>Aucune diapo à montrer</source>
        <translation>No slides to show</translation>
    </message>
    <message numerus="yes">
        <source>%n masquée(s)</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Couleur de la maison</source>
        <translation>House colour</translation>
    </message>
    <message>
        <source>Initiales du slogan</source>
        <translation>Initials of the slogan</translation>
    </message>
    <message>
        <source>Cliquez sur les lettres qui parlent, ou choisissez-les aux flèches et à Espace.</source>
        <translation>Click the letters that stand out, or choose them with the arrows and Space.</translation>
    </message>
    <message>
        <source>Image sans légende</source>
        <translation>Picture without a caption</translation>
    </message>
    <message numerus="yes">
        <source>%n séance(s) en parallèle</source>
        <translation>
            <numerusform>%n parallel session</numerusform>
            <numerusform>%n parallel sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>À décider</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Écartés</source>
        <translation>Dismissed</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Rien à vérifier</source>
        <translation>Nothing to check</translation>
    </message>
    <message>
        <source>Ce qui manque ou paraît douteux se range ici, sans jamais empêcher de produire.</source>
        <translation>What is missing or looks doubtful is listed here, and never stands in the way of producing.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>{points}, que vous avez décidé de garder</source>
        <translation>{points} you have decided to keep</translation>
    </message>
    <message>
        <source>{points} · rien n’empêche de produire</source>
        <translation>{points} · nothing stands in the way of producing</translation>
    </message>
    <message numerus="yes">
        <source>%n champ(s) où deux personnes ont écrit chacune de son côté.</source>
        <translation>
            <numerusform>%n box in which two people each wrote on their own.</numerusform>
            <numerusform>%n boxes in which two people each wrote on their own.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ne plus garder</source>
        <translation>Stop keeping</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) · la journée s’imprime bien sans</source>
        <translation>
            <numerusform>%n point · the event prints well without</numerusform>
            <numerusform>%n points · the event prints well without</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) · jamais corrigé(s) d’office</source>
        <translation>
            <numerusform>%n point · never corrected unasked</numerusform>
            <numerusform>%n points · never corrected unasked</numerusform>
        </translation>
    </message>
    <message>
        <source>Vos initiales ?</source>
        <translation>Your initials?</translation>
    </message>
    <message>
        <source>Quand deux copies sont réunies, elles disent qui a écrit quoi.</source>
        <translation>When two copies are merged, they say who wrote what.</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Sans initiales</source>
        <translation>No initials</translation>
    </message>
    <message>
        <source>Aucune de ces graphies n’est dans la journée.</source>
        <translation>None of these spellings is in the event.</translation>
    </message>
    <message numerus="yes">
        <source>« {wrong} » se trouve à %n endroit(s)</source>
        <translation>
            <numerusform>“{wrong}” is in %n place</numerusform>
            <numerusform>“{wrong}” is in %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Corriger partout</source>
        <translation>Correct everywhere</translation>
    </message>
    <message>
        <source>Écrire « {right} » à la place</source>
        <translation>Write “{right}” instead</translation>
    </message>
    <message>
        <source>Corriger partout « {wrong} » en « {right} »</source>
        <translation>Correct “{wrong}” to “{right}” everywhere</translation>
    </message>
    <message>
        <source>Écrivez d’abord le terme.</source>
        <translation>Write the term first.</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s) endroit(s)</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) : « {wrong} » est devenu « {right} »</source>
        <translation>
            <numerusform>%n correction: “{wrong}” is now “{right}”</numerusform>
            <numerusform>%n corrections: “{wrong}” is now “{right}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Déposez une photo ici</source>
        <translation>Drop a photo here</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) choisie(s)</source>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fonction, telle qu’elle doit être écrite</source>
        <translation>Position, as it is to be written</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Fonction : à préciser</source>
        <translation>Position: to confirm</translation>
    </message>
    <message>
        <source>Fonction passée</source>
        <translation>Former position</translation>
    </message>
    <message>
        <source>« ancien » s’écrit partout</source>
        <translation>“former” is written everywhere</translation>
    </message>
    <message>
        <source>Organisme</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>À la journée</source>
        <translation>At the event</translation>
    </message>
    <message>
        <source>Accord pour être cité nommément</source>
        <translation>Consent to be quoted by name</translation>
    </message>
    <message>
        <source>Accord pour être photographié</source>
        <translation>Consent to be photographed</translation>
    </message>
    <message>
        <source>Biographie</source>
        <translation>Biography</translation>
    </message>
    <message>
        <source>En quelques phrases</source>
        <translation>In a few sentences</translation>
    </message>
    <message>
        <source>Adresse électronique</source>
        <translation>Email address</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Adresse et téléphone ne sont jamais exportés, sauf si on le demande.</source>
        <translation>Email address and telephone are never exported, unless you ask for it.</translation>
    </message>
    <message>
        <source>Déposez un logo ici</source>
        <translation>Drop a logo here</translation>
    </message>
    <message>
        <source>Nom court</source>
        <translation>Short name</translation>
    </message>
    <message numerus="yes">
        <source>%n organisme(s) choisi(s)</source>
        <translation>
            <numerusform>%n organisation chosen</numerusform>
            <numerusform>%n organisations chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Entreprise, association, administration…</source>
        <translation>Company, association, public body…</translation>
    </message>
    <message>
        <source>Aucun rôle</source>
        <translation>No role</translation>
    </message>
    <message>
        <source>Rôle à la journée</source>
        <translation>Role at the event</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <source>À quoi il sert, en ses mots</source>
        <translation>What it is for, in its own words</translation>
    </message>
    <message>
        <source>Ses personnes</source>
        <translation>Its people</translation>
    </message>
    <message>
        <source>Autres actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Choisir une image…</source>
        <translation>Choose a picture…</translation>
    </message>
    <message>
        <source>Coller l’image copiée</source>
        <translation>Paste the copied picture</translation>
    </message>
    <message>
        <source>Retirer l’image</source>
        <translation>Remove the picture</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>sans nom</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>Fiche gardée</source>
        <translation>Entry kept</translation>
    </message>
    <message>
        <source>C’est la même ? Fiche à garder :</source>
        <translation>The same one? Entry to keep:</translation>
    </message>
    <message>
        <source>Ce qui lui manque vient des autres ; ce qui renvoyait à elles renvoie à elle.</source>
        <translation>What it lacks comes from the others; what referred to them now refers to it.</translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Organisme : à préciser</source>
        <translation>Organisation: to confirm</translation>
    </message>
    <message>
        <source>Visibilité</source>
        <translation>Visibility</translation>
    </message>
    <message>
        <source>Interne : les papiers de l’équipe seulement. Hors micro : nulle part.</source>
        <translation>Internal: staff papers only. Off the record: nowhere.</translation>
    </message>
    <message>
        <source>Personne à nommer</source>
        <translation>Person to name</translation>
    </message>
    <message>
        <source>Personne pour l’instant.</source>
        <translation>Nobody yet.</translation>
    </message>
    <message numerus="yes">
        <source>« {right} » écrit partout, %n fois</source>
        <translation>
            <numerusform>“{right}” written everywhere, %n time</numerusform>
            <numerusform>“{right}” written everywhere, %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Gardé : ce point ne reviendra pas</source>
        <translation>Kept: this point will not come back</translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation>To complete</translation>
    </message>
    <message>
        <source>Orthographe</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Remplir</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Préciser</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Sans heure</source>
        <translation>No time</translation>
    </message>
    <message>
        <source>Salles à préciser</source>
        <translation>Rooms to confirm</translation>
    </message>
    <message>
        <source>Recherche…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Ajouter au dictionnaire</source>
        <translation>Add to the dictionary</translation>
    </message>
    <message>
        <source>Aucune proposition</source>
        <translation>No suggestions</translation>
    </message>
    <message>
        <source>« {word} » n’a pas pu être gardé dans votre dictionnaire : il est accepté jusqu&apos;à la fermeture de Tablée.</source>
        <translation>“{word}” could not be saved in your dictionary: it is accepted until Tablée closes.</translation>
    </message>
    <message>
        <source>Le dictionnaire est illisible : l’orthographe n’est pas vérifiée.</source>
        <translation>The dictionary cannot be read: spelling is not checked.</translation>
    </message>
    <message>
        <source>La suite s’enregistre dans « {name} »</source>
        <translation>From now on, work is saved in “{name}”</translation>
    </message>
    <message>
        <source>ce qui s’y trouvait est gardé sous « {name} »</source>
        <translation>what was there is kept as “{name}”</translation>
    </message>
    <message>
        <source>Où garder ce travail ?</source>
        <translation>Where to save this work</translation>
    </message>
    <message numerus="yes">
        <source>plus de %n résultat(s)</source>
        <translation>
            <numerusform>more than %n result</numerusform>
            <numerusform>more than %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n résultat(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>aucun résultat</source>
        <translation>no results</translation>
    </message>
    <message>
        <source>Un mot, le début d’un nom : les accents ne comptent pas.</source>
        <translation>A word, the beginning of a name: accents do not matter.</translation>
    </message>
    <message>
        <source>Rien dans « {group} » ne commence ainsi. Tab : filtrer autrement.</source>
        <translation>Nothing in “{group}” begins like this. Tab: change the filter.</translation>
    </message>
    <message>
        <source>Aucun mot de la journée ne commence par « {words} ».</source>
        <translation>No word in the event begins with “{words}”.</translation>
    </message>
    <message>
        <source>{record} : {words}</source>
        <translation>{record}: {words}</translation>
    </message>
    <message>
        <source>Partout</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Filtre : {group}</source>
        <translation>Filter: {group}</translation>
    </message>
    <message>
        <source>Tab : filtrer</source>
        <translation>Tab: filter</translation>
    </message>
    <message>
        <source>choisir</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>ouvrir</source>
        <translation>open</translation>
    </message>
    <message>
        <source>fermer</source>
        <translation>close</translation>
    </message>
    <message>
        <source>Ajouter une personne « {words} »</source>
        <translation>Add the person “{words}”</translation>
    </message>
    <message>
        <source>Ajouter une séance « {words} »</source>
        <translation>Add the session “{words}”</translation>
    </message>
    <message>
        <source>Ajouter un organisme « {words} »</source>
        <translation>Add the organisation “{words}”</translation>
    </message>
    <message>
        <source>Ajouter un chiffre « {words} »</source>
        <translation>Add the figure “{words}”</translation>
    </message>
    <message>
        <source>Ajouter un terme « {words} »</source>
        <translation>Add the term “{words}”</translation>
    </message>
    <message>
        <source>Ajouter un rendez-vous « {words} »</source>
        <translation>Add the follow-up event “{words}”</translation>
    </message>
    <message>
        <source>rien pour l’instant</source>
        <translation>nothing for now</translation>
    </message>
    <message>
        <source>Chercher des mots dans la journée</source>
        <translation>Find words in the event</translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Interrompu : aucun fichier n’a été écrit</source>
        <translation>Interrupted: no file was written</translation>
    </message>
    <message>
        <source>« {name} » est écrit ; l’ancien fichier est gardé sous « {kept} »</source>
        <translation>“{name}” is written; the old file is kept as “{kept}”</translation>
    </message>
    <message>
        <source>« {name} » est écrit dans {folder}</source>
        <translation>“{name}” is written in {folder}</translation>
    </message>
    <message>
        <source>« {name} » est écrit</source>
        <translation>“{name}” is written</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>« {name} » ne peut pas être ouvert d’ici. Il est dans {folder}.</source>
        <translation>“{name}” cannot be opened from here. It is in {folder}.</translation>
    </message>
    <message>
        <source>Une présentation retouchée</source>
        <translation>A deck edited by hand</translation>
    </message>
    <message>
        <source>« {name} » a été modifié depuis que Tablée l’a écrit, ou vient d’ailleurs. Il est resté tel quel.</source>
        <translation>“{name}” has been changed since Tablée wrote it, or comes from elsewhere. It was left as it is.</translation>
    </message>
    <message>
        <source>Une copie datée peut en être gardée à côté, avant d’écrire la nouvelle.</source>
        <translation>A dated copy of it can be kept beside it before the new one is written.</translation>
    </message>
    <message>
        <source>Garder une copie et remplacer</source>
        <translation>Keep a copy and replace</translation>
    </message>
    <message>
        <source>Ne plus montrer la journée d’exemple</source>
        <translation>Stop showing the sample event</translation>
    </message>
    <message>
        <source>Une vraie journée, complète : séances, ateliers, table ronde, chiffres et images. À modifier sans crainte.</source>
        <translation>A real event, complete: sessions, workshops, round table, figures and pictures. Change anything you like.</translation>
    </message>
    <message>
        <source>Découvrir</source>
        <translation>Explore</translation>
    </message>
    <message>
        <source>Ne plus épingler</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>Épingler en tête</source>
        <translation>Pin to the top</translation>
    </message>
    <message>
        <source>Retirer de la liste</source>
        <translation>Remove from the list</translation>
    </message>
    <message>
        <source>épinglée</source>
        <translation>pinned</translation>
    </message>
    <message>
        <source>Modifié aujourd’hui à {hour}</source>
        <translation>Changed today at {hour}</translation>
    </message>
    <message>
        <source>Modifié hier à {hour}</source>
        <translation>Changed yesterday at {hour}</translation>
    </message>
    <message>
        <source>Modifié le {day} à {hour}</source>
        <translation>Changed on {day} at {hour}</translation>
    </message>
    <message>
        <source>Dossier personnel</source>
        <translation>Home folder</translation>
    </message>
    <message>
        <source>clé USB ou disque, absent</source>
        <translation>USB stick or disk, not plugged in</translation>
    </message>
    <message>
        <source>fichier absent de {folder}</source>
        <translation>file no longer in {folder}</translation>
    </message>
    <message>
        <source>Modifier ce qui est choisi</source>
        <translation>Edit what is selected</translation>
    </message>
    <message>
        <source>Quitter le champ, en gardant ce qui est tapé</source>
        <translation>Leave the box, keeping what is typed</translation>
    </message>
    <message>
        <source>Monter, descendre ce qui est choisi</source>
        <translation>Move what is selected up, down</translation>
    </message>
    <message>
        <source>Faire d’un chiffre un « dont » de celui du dessus, le détacher</source>
        <translation>Make a figure an “of which” of the one above, detach it</translation>
    </message>
    <message>
        <source>Dupliquer</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Supprimer ; un message propose d’annuler</source>
        <translation>Delete; a message offers to undo</translation>
    </message>
    <message>
        <source>Choisir plusieurs lignes</source>
        <translation>Select several rows</translation>
    </message>
    <message>
        <source>Tout choisir</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Modifier les mots ; taper en commence d’autres</source>
        <translation>Edit the words; typing begins new ones</translation>
    </message>
    <message>
        <source>Un autre propos dans la même case</source>
        <translation>Another statement in the same cell</translation>
    </message>
    <message>
        <source>Verbatim, ou reformulé</source>
        <translation>Verbatim, or paraphrase</translation>
    </message>
    <message>
        <source>Hors micro, ou public</source>
        <translation>Off the record, or public</translation>
    </message>
    <message>
        <source>Une diapo à lui seul</source>
        <translation>A slide of its own</translation>
    </message>
    <message>
        <source>Accord, visibilité, attribution…</source>
        <translation>Consent, visibility, attribution…</translation>
    </message>
    <message>
        <source>Déplacer un propos, un thème, un témoin</source>
        <translation>Move a statement, a theme, a panellist</translation>
    </message>
    <message>
        <source>Choisir plusieurs propos ; ce qu’on fait les touche tous</source>
        <translation>Select several statements; what you do is done to all</translation>
    </message>
    <message>
        <source>Choisir un propos de plus, ou de moins</source>
        <translation>Select one statement more, or one less</translation>
    </message>
    <message>
        <source>Chercher une touche ou ce qu’elle fait</source>
        <translation>Find a key or what it does</translation>
    </message>
    <message>
        <source>Les touches</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Dans une liste</source>
        <translation>In a list</translation>
    </message>
    <message>
        <source>Dans la grille d’une table ronde</source>
        <translation>In the grid of a round table</translation>
    </message>
    <message>
        <source>Aucune touche ne répond à ces mots.</source>
        <translation>No key matches these words.</translation>
    </message>
    <message>
        <source>Une journée, un fichier</source>
        <translation>One event, one file</translation>
    </message>
    <message>
        <source>Tout ce qui concerne une journée tient dans un fichier .tablee : copiez-le, envoyez-le, mettez-le sur une clé. Il est toujours entier.</source>
        <translation>All there is about an event is in one .tablee file: copy it, send it, put it on a stick. It is always whole.</translation>
    </message>
    <message>
        <source>Saisi une fois, juste partout</source>
        <translation>Typed once, right everywhere</translation>
    </message>
    <message>
        <source>À gauche, où vous êtes ; au milieu, ce que vous modifiez ; à droite, ce que cela devient. Un nom corrigé l’est dans la présentation et dans le compte rendu.</source>
        <translation>On the left, where you are; in the middle, what you edit; on the right, what it becomes. A name once corrected is right in the deck and in the minutes.</translation>
    </message>
    <message>
        <source>Rien à enregistrer</source>
        <translation>Nothing to save</translation>
    </message>
    <message>
        <source>Chaque mot est gardé sur cet ordinateur dès que vous le tapez, puis écrit dans le fichier. Tout s’annule. Les versions permettent de revenir en arrière.</source>
        <translation>Each word is saved on this computer as soon as you type it, then written to the file. Everything can be undone. Versions let you go back in time.</translation>
    </message>
    <message>
        <source>Un champ vide n’est pas une faute</source>
        <translation>An empty box is not a mistake</translation>
    </message>
    <message>
        <source>Une salle, une heure ou un rapporteur peuvent manquer. La page « À vérifier » dit ce qui reste à décider ; le reste peut attendre.</source>
        <translation>A room, a time or a rapporteur may be missing. The page “To check” says what is left to decide; the rest can wait.</translation>
    </message>
    <message>
        <source>Ce qui est privé le reste</source>
        <translation>What is private stays private</translation>
    </message>
    <message>
        <source>Ce qui est hors micro ou refusé ne va dans aucun document. « Envoyer une copie » laisse de côté les notes privées et les coordonnées.</source>
        <translation>What is off the record or declined goes into no document. “Send a copy” leaves out private notes and contact details.</translation>
    </message>
    <message>
        <source>À plusieurs</source>
        <translation>Working with others</translation>
    </message>
    <message>
        <source>Deux personnes peuvent travailler chacune sur sa copie. En les réunissant, Tablée garde les mots de chacune et montre où il faut choisir.</source>
        <translation>Two people can each work on a copy of their own. When the copies are merged, Tablée keeps the words of both and shows where to choose.</translation>
    </message>
    <message>
        <source>Pas encore demandé : ses propos resteront sans nom, sauf accord sur chacun.</source>
        <translation>Not asked yet: their statements will stay unnamed, unless each one is agreed.</translation>
    </message>
    <message>
        <source>Ses propos accordés portent son nom.</source>
        <translation>Their agreed statements bear their name.</translation>
    </message>
    <message>
        <source>Ses propos restent sans nom, partout.</source>
        <translation>Their statements stay unnamed, everywhere.</translation>
    </message>
    <message>
        <source>Pas encore demandé : sa photo paraît, sauf refus.</source>
        <translation>Not asked yet: their photo appears, unless they decline.</translation>
    </message>
    <message>
        <source>Sa photo peut paraître.</source>
        <translation>Their photo may appear.</translation>
    </message>
    <message>
        <source>Sa photo ne paraît nulle part : ses initiales la remplacent.</source>
        <translation>Their photo appears nowhere: their initials replace it.</translation>
    </message>
    <message>
        <source>{what} : date de la réponse</source>
        <translation>{what}: date of the answer</translation>
    </message>
    <message>
        <source>Compte rendu et annuaire</source>
        <translation>Minutes and directory</translation>
    </message>
    <message>
        <source>Où paraît cette fiche</source>
        <translation>Where this entry appears</translation>
    </message>
    <message>
        <source>Importer des personnes</source>
        <translation>Import people</translation>
    </message>
    <message>
        <source>Tableaux (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Tables (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Reprendre ce choix</source>
        <translation>Take back this choice</translation>
    </message>
    <message>
        <source>Quelqu’un d’autre, du même nom</source>
        <translation>Somebody else of the same name</translation>
    </message>
    <message>
        <source>Nom à compléter dans le tableau</source>
        <translation>Name to complete in the table</translation>
    </message>
    <message>
        <source>{options} ?</source>
        <translation>{options}?</translation>
    </message>
    <message>
        <source>Nouvelle personne : {name}</source>
        <translation>New person: {name}</translation>
    </message>
    <message>
        <source>Nouvel organisme : {name}</source>
        <translation>New organisation: {name}</translation>
    </message>
    <message>
        <source>Deux personnes du même nom</source>
        <translation>Two people of the same name</translation>
    </message>
    <message>
        <source>Nouveau</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Modifié</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Retiré</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Gardé</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>À arbitrer</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Retiré d’un côté, modifié de l’autre, donc gardé</source>
        <translation>Removed on one side, changed on the other, so kept</translation>
    </message>
    <message>
        <source>Écrit des deux côtés : {fields}</source>
        <translation>Written on both sides: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>Ce qu’apporte {names}</source>
        <translation>
            <numerusform>What {names} brings</numerusform>
            <numerusform>What {names} bring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nouveauté(s)</source>
        <translation>
            <numerusform>%n addition</numerusform>
            <numerusform>%n additions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modification(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retrait(s)</source>
        <translation>
            <numerusform>%n removal</numerusform>
            <numerusform>%n removals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fiche(s) gardée(s)</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’est perdu, et tout s’annule en un pas.</source>
        <translation>Nothing is lost, and all of it can be undone in one step.</translation>
    </message>
    <message>
        <source>Identique</source>
        <translation>Identical</translation>
    </message>
    <message>
        <source>À choisir</source>
        <translation>To choose</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Ce qui change</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Lignes montrées</source>
        <translation>Rows shown</translation>
    </message>
    <message>
        <source>Coller des personnes</source>
        <translation>Paste people</translation>
    </message>
    <message>
        <source>Aller au prochain choix</source>
        <translation>Go to the next choice</translation>
    </message>
    <message>
        <source>Un seul pas : Ctrl+Z annule tout l’import.</source>
        <translation>A single step: Ctrl+Z undoes the whole import.</translation>
    </message>
    <message>
        <source>Dites au-dessus quelle colonne donne les noms.</source>
        <translation>Say above which column gives the names.</translation>
    </message>
    <message>
        <source>Rien à importer : aucune ligne n’est nouvelle ni modifiée.</source>
        <translation>Nothing to import: no row is new or changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) importée(s)</source>
        <translation>
            <numerusform>%n person imported</numerusform>
            <numerusform>%n people imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) reconnue(s)</source>
        <translation>
            <numerusform>%n row recognised</numerusform>
            <numerusform>%n rows recognised</numerusform>
        </translation>
    </message>
    <message>
        <source>{lines}, depuis un tableur</source>
        <translation>{lines}, from a spreadsheet</translation>
    </message>
    <message>
        <source>{lines}, depuis {name}</source>
        <translation>{lines}, from {name}</translation>
    </message>
    <message>
        <source>La première ligne donne les titres</source>
        <translation>The first row gives the titles</translation>
    </message>
    <message>
        <source>La ligne {number} donne les titres</source>
        <translation>Row {number} gives the titles</translation>
    </message>
    <message>
        <source>Collez ici des lignes d’un tableur</source>
        <translation>Paste rows from a spreadsheet here</translation>
    </message>
    <message>
        <source>Noms, fonctions, organismes : les colonnes sont reconnues.</source>
        <translation>Names, positions, organisations: the columns are recognised.</translation>
    </message>
    <message>
        <source>Colonne {letter}</source>
        <translation>Column {letter}</translation>
    </message>
    <message>
        <source>Personnes du tableau</source>
        <translation>People in the table</translation>
    </message>
    <message>
        <source>avant : {words}</source>
        <translation>before: {words}</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Déposez ou collez une image ; Entrée en choisit une, Suppr la retire</source>
        <translation>Drop or paste a picture; Enter chooses one, Del removes it</translation>
    </message>
    <message>
        <source>Choisir une photo</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>Choisir un logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff)</translation>
    </message>
    <message>
        <source>L’image collée</source>
        <translation>The pasted picture</translation>
    </message>
    <message>
        <source>Intervenants</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Grands témoins</source>
        <translation>Panellists</translation>
    </message>
    <message>
        <source>Animateurs</source>
        <translation>Moderators</translation>
    </message>
    <message>
        <source>Animateurs d’atelier</source>
        <translation>Facilitators</translation>
    </message>
    <message>
        <source>Rapporteurs</source>
        <translation>Rapporteurs</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Organisateurs</source>
        <translation>Organisers</translation>
    </message>
    <message>
        <source>Partenaires</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Financeurs</source>
        <translation>Funders</translation>
    </message>
    <message>
        <source>Hôtes</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Invités</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>Autres personnes</source>
        <translation>Other people</translation>
    </message>
    <message>
        <source>Organisme à nommer</source>
        <translation>Organisation to name</translation>
    </message>
    <message>
        <source>Autres organismes</source>
        <translation>Other organisations</translation>
    </message>
    <message>
        <source>Ajouter à une séance</source>
        <translation>Add to a session</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Le programme n’a pas encore de séance.</source>
        <translation>The programme has no sessions yet.</translation>
    </message>
    <message>
        <source>Aller à la séance</source>
        <translation>Go to the session</translation>
    </message>
    <message>
        <source>Retirer de la séance</source>
        <translation>Remove from the session</translation>
    </message>
    <message>
        <source>Entrée pour changer, Suppr pour retirer</source>
        <translation>Enter to change, Del to remove</translation>
    </message>
    <message>
        <source>Ce qui est montré</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Personnes et organismes</source>
        <translation>People and organisations</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Aucune personne pour l’instant</source>
        <translation>No people yet</translation>
    </message>
    <message>
        <source>Collez des lignes d’un tableur (Ctrl+V), déposez un fichier .csv ou .xlsx, ou ajoutez une personne.</source>
        <translation>Paste rows from a spreadsheet (Ctrl+V), drop a .csv or .xlsx file, or add a person.</translation>
    </message>
    <message>
        <source>Aucun organisme pour l’instant</source>
        <translation>No organisations yet</translation>
    </message>
    <message>
        <source>Un organisme s’ajoute ici, ou en l’écrivant dans la fiche d’une personne.</source>
        <translation>Add an organisation here, or write its name in a person’s entry.</translation>
    </message>
    <message>
        <source>Images qui arrivent</source>
        <translation>Pictures coming in</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Interrompre</source>
        <translation>Interrupt</translation>
    </message>
    <message>
        <source>« {name} » s’écrit…</source>
        <translation>Writing “{name}”…</translation>
    </message>
    <message>
        <source>Image {rank} sur {count}</source>
        <translation>Picture {rank} of {count}</translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s) fichier(s)</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) choisie(s)</source>
        <translation>
            <numerusform>%n picture chosen</numerusform>
            <numerusform>%n pictures chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cliquez, ou déplacez aux flèches, ce qui doit rester en vue.</source>
        <translation>Click what must stay in view, or move to it with the arrow keys.</translation>
    </message>
    <message>
        <source>Légende</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Imprimée sous l’image</source>
        <translation>Printed under the picture</translation>
    </message>
    <message>
        <source>Description pour qui ne voit pas</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Ce qu’on y voit et ce qui compte, en une phrase ou deux.</source>
        <translation>What it shows and what matters, in a sentence or two.</translation>
    </message>
    <message>
        <source>Image d’ornement</source>
        <translation>Decorative picture</translation>
    </message>
    <message>
        <source>Elle ne dit rien que les mots ne disent : elle n’est pas décrite.</source>
        <translation>It says nothing that the words do not: it is not described.</translation>
    </message>
    <message>
        <source>Crédit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Photo : qui l’a prise</source>
        <translation>Photo: who took it</translation>
    </message>
    <message>
        <source>Ce qu’elle montre</source>
        <translation>What it shows</translation>
    </message>
    <message>
        <source>Une personne, un organisme, une séance.</source>
        <translation>A person, an organisation, a session.</translation>
    </message>
    <message>
        <source>Point d’intérêt</source>
        <translation>Point of interest</translation>
    </message>
    <message>
        <source>au milieu</source>
        <translation>in the middle</translation>
    </message>
    <message>
        <source>à {x} % de la gauche, à {y} % du haut</source>
        <translation>{x}% from the left, {y}% from the top</translation>
    </message>
    <message>
        <source>Recadrages : rond, et large</source>
        <translation>Crops: round, and wide</translation>
    </message>
    <message>
        <source>{rank} sur {count}</source>
        <translation>{rank} of {count}</translation>
    </message>
    <message>
        <source>Image en grand</source>
        <translation>Large picture</translation>
    </message>
    <message>
        <source>Choisir des images…</source>
        <translation>Choose pictures…</translation>
    </message>
    <message>
        <source>Aucune image pour l’instant</source>
        <translation>No pictures yet</translation>
    </message>
    <message>
        <source>Déposez ici des photos ou des logos, ou collez une image : ils sont redressés, allégés, et leur lieu de prise de vue est oublié.</source>
        <translation>Drop photos or logos here, or paste a picture: they are set upright, made lighter, and the place where they were taken is forgotten.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sans description</source>
        <translation>
            <numerusform>%n without alternative text</numerusform>
            <numerusform>%n without alternative text</numerusform>
        </translation>
    </message>
    <message>
        <source>Sans légende</source>
        <translation>No caption</translation>
    </message>
    <message>
        <source>Sans description</source>
        <translation>No alternative text</translation>
    </message>
    <message>
        <source>Images ({endings})</source>
        <translation>Pictures ({endings})</translation>
    </message>
    <message>
        <source>Choisir des images</source>
        <translation>Choose pictures</translation>
    </message>
    <message>
        <source>Rien à coller : ni image, ni fichier n’a été copié.</source>
        <translation>Nothing to paste: neither a picture nor a file was copied.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) ajoutée(s)</source>
        <translation>
            <numerusform>%n picture added</numerusform>
            <numerusform>%n pictures added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n déjà là</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message>
        <source>interrompu</source>
        <translation>interrupted</translation>
    </message>
    <message>
        <source>Le fil du programme</source>
        <translation>The running order of the programme</translation>
    </message>
    <message>
        <source>Actions de la séance</source>
        <translation>Actions for the session</translation>
    </message>
    <message>
        <source>aucune séance</source>
        <translation>no sessions</translation>
    </message>
    <message>
        <source>En parallèle</source>
        <translation>In parallel</translation>
    </message>
    <message>
        <source>Sans date</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Salle à préciser</source>
        <translation>Room to confirm</translation>
    </message>
    <message>
        <source>Séance sans titre</source>
        <translation>Untitled session</translation>
    </message>
    <message>
        <source>Atelier {number}</source>
        <translation>Workshop {number}</translation>
    </message>
    <message>
        <source>déborde de {minutes} min</source>
        <translation>overruns by {minutes} min</translation>
    </message>
    <message>
        <source>heure fixe</source>
        <translation>fixed time</translation>
    </message>
    <message>
        <source>à la suite</source>
        <translation>follows on</translation>
    </message>
    <message>
        <source>sans heure</source>
        <translation>no time</translation>
    </message>
    <message numerus="yes">
        <source>%n séance(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>« {title} » déborde de {minutes} min sur « {onto} »</source>
        <translation>“{title}” overruns onto “{onto}” by {minutes} min</translation>
    </message>
    <message>
        <source>une seule heure connue, {hour}</source>
        <translation>only one time known, {hour}</translation>
    </message>
    <message>
        <source>sans heure pour l’instant</source>
        <translation>no times yet</translation>
    </message>
    <message>
        <source>{count} jours</source>
        <translation>{count} days</translation>
    </message>
    <message>
        <source>à partir de {hour}</source>
        <translation>from {hour}</translation>
    </message>
    <message>
        <source>de {begin} à {end}</source>
        <translation>from {begin} to {end}</translation>
    </message>
    <message>
        <source>{name} est aussi attendu dans « {title} »</source>
        <translation>{name} is also expected at “{title}”</translation>
    </message>
    <message>
        <source>Même salle, même heure que « {title} »</source>
        <translation>Same room and same time as “{title}”</translation>
    </message>
    <message>
        <source>{left} au lieu de {minutes}</source>
        <translation>{left} instead of {minutes}</translation>
    </message>
    <message>
        <source>durée à préciser</source>
        <translation>duration to confirm</translation>
    </message>
    <message>
        <source>Heures et salles</source>
        <translation>Times and rooms</translation>
    </message>
    <message>
        <source>nouvelle</source>
        <translation>new</translation>
    </message>
    <message>
        <source>la suivante</source>
        <translation>the next one</translation>
    </message>
    <message>
        <source>heure, salle</source>
        <translation>time, room</translation>
    </message>
    <message>
        <source>finir</source>
        <translation>finish</translation>
    </message>
    <message>
        <source>déplacer</source>
        <translation>move</translation>
    </message>
    <message>
        <source>Modifier le titre</source>
        <translation>Edit the title</translation>
    </message>
    <message>
        <source>Nouvelle séance après</source>
        <translation>New session after this one</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Séparer du parallèle</source>
        <translation>Take out of parallel</translation>
    </message>
    <message>
        <source>Mettre en parallèle</source>
        <translation>Run in parallel</translation>
    </message>
    <message>
        <source>Mettre en parallèle avec la suivante</source>
        <translation>Run in parallel with the next one</translation>
    </message>
    <message>
        <source>Mettre en parallèle avec « {title} »</source>
        <translation>Run in parallel with “{title}”</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>Running order</translation>
    </message>
    <message>
        <source>Salles</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Vue</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Tapez un titre, Entrée, puis le suivant. Heures et salles peuvent attendre.</source>
        <translation>Type a title, Enter, then the next one. Times and rooms can wait.</translation>
    </message>
    <message>
        <source>Deux heures de début sont nécessaires</source>
        <translation>Two start times are needed</translation>
    </message>
    <message>
        <source>Donnez une heure à deux séances, ou une heure et des durées : les salles suivent.</source>
        <translation>Give two sessions a time, or give one a time and the others durations: the rooms follow.</translation>
    </message>
    <message>
        <source>Revenir au fil</source>
        <translation>Go back to the running order</translation>
    </message>
    <message>
        <source>Choisissez une séance pour la remplir.</source>
        <translation>Choose a session to fill it in.</translation>
    </message>
    <message>
        <source>Titre de la séance</source>
        <translation>Title of the session</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Salle</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visibility</translation>
    </message>
    <message>
        <source>Devise</source>
        <translation>Motto</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Imprimé dans le compte rendu.</source>
        <translation>Printed in the minutes.</translation>
    </message>
    <message>
        <source>Notes privées</source>
        <translation>Private notes</translation>
    </message>
    <message>
        <source>Pour vous seul : elles ne sortent d’ici que si vous le demandez.</source>
        <translation>For you alone: they leave here only if you ask.</translation>
    </message>
    <message>
        <source>Fichier à projeter</source>
        <translation>File to show</translation>
    </message>
    <message>
        <source>Le nom d’un fichier gardé à part.</source>
        <translation>The name of a file kept elsewhere.</translation>
    </message>
    <message>
        <source>Initiales de la devise</source>
        <translation>Initials of the motto</translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Ajouter une personne…</source>
        <translation>Add a person…</translation>
    </message>
    <message>
        <source>Personne à préciser</source>
        <translation>Person to confirm</translation>
    </message>
    <message>
        <source>Fonction ce jour-là</source>
        <translation>Position on the day</translation>
    </message>
    <message>
        <source>Si elle diffère</source>
        <translation>If it differs</translation>
    </message>
    <message>
        <source>Présence</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Retiré : {who}</source>
        <translation>Removed: {who}</translation>
    </message>
    <message>
        <source>Heure fixe</source>
        <translation>Fixed time</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Heure, par exemple 13:30</source>
        <translation>Time, for example 13:30</translation>
    </message>
    <message>
        <source>la matinée, après le repas…</source>
        <translation>the morning, after lunch…</translation>
    </message>
    <message>
        <source>Commence à {hour}, quand ce qui précède finit.</source>
        <translation>Starts at {hour}, when what comes before ends.</translation>
    </message>
    <message>
        <source>Commence quand ce qui précède finit ; cette heure n’est pas connue.</source>
        <translation>Starts when what comes before ends; that time is not known.</translation>
    </message>
    <message>
        <source>Celle du système</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Celles du système</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Claires</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombres</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Accessible et archivable</source>
        <translation>Accessible and archivable</translation>
    </message>
    <message>
        <source>PDF/UA-1 : se lit à voix haute. PDF/A-2a : se garde.</source>
        <translation>PDF/UA-1: can be read aloud. PDF/A-2a: made to last.</translation>
    </message>
    <message>
        <source>Taille des pages</source>
        <translation>Size of the pages</translation>
    </message>
    <message>
        <source>{zoom} %</source>
        <translation>{zoom}%</translation>
    </message>
    <message>
        <source>Largeur</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Exporter un document Word</source>
        <translation>Export a Word document</translation>
    </message>
    <message>
        <source>Exporter en Word</source>
        <translation>Export as Word</translation>
    </message>
    <message>
        <source>Exporter le PDF</source>
        <translation>Export the PDF</translation>
    </message>
    <message>
        <source>Le compte rendu est vide</source>
        <translation>The minutes are empty</translation>
    </message>
    <message>
        <source>Il se remplit avec la journée : son programme, ses propos, ses chiffres.</source>
        <translation>They fill up with the event: its programme, its statements, its figures.</translation>
    </message>
    <message>
        <source>Aller au programme</source>
        <translation>Go to the programme</translation>
    </message>
    <message>
        <source>Mise en pages…</source>
        <translation>Laying out the pages…</translation>
    </message>
    <message>
        <source>Impression : {n} sur {count}</source>
        <translation>Printing: {n} of {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) envoyée(s) à l’imprimante</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
    <message>
        <source>L’impression s’est arrêtée : l’imprimante n’a pas tout reçu</source>
        <translation>Printing has stopped: the printer did not receive everything</translation>
    </message>
    <message>
        <source>Page {n} sur {count}</source>
        <translation>Page {n} of {count}</translation>
    </message>
    <message>
        <source>Souligner les fautes d’orthographe</source>
        <translation>Underline spelling mistakes</translation>
    </message>
    <message>
        <source>Une lettre seule agit dans les listes</source>
        <translation>A single letter acts in lists</translation>
    </message>
    <message>
        <source>Vos initiales</source>
        <translation>Your initials</translation>
    </message>
    <message>
        <source>Langue de la fenêtre</source>
        <translation>Language of the window</translation>
    </message>
    <message>
        <source>Présentations et comptes rendus sont dans la langue de la journée.</source>
        <translation>Decks and minutes are in the language of the event.</translation>
    </message>
    <message>
        <source>Ctrl et + ou − la changent aussi.</source>
        <translation>Ctrl and + or − change it too.</translation>
    </message>
    <message>
        <source>Pendant la saisie</source>
        <translation>While typing</translation>
    </message>
    <message>
        <source>N ajoute, par exemple. Jamais pendant que vous tapez un texte.</source>
        <translation>N adds, for example. Never while you are typing text.</translation>
    </message>
    <message>
        <source>Facultatif. Quand deux copies d’une journée sont réunies, elles disent qui a tapé quoi. Elles valent pour les journées ouvertes ensuite.</source>
        <translation>Optional. When two copies of an event are merged, they say who typed what. They apply to events opened from now on.</translation>
    </message>
    <message>
        <source>Gardées sur cet ordinateur : celles que vous nommez, et l’état à chaque ouverture.</source>
        <translation>Saved on this computer: those you name, and the state at each opening.</translation>
    </message>
    <message>
        <source>Aucune version pour l’instant</source>
        <translation>No versions yet</translation>
    </message>
    <message>
        <source>Tout est gardé sans cela. Une version permet d’y revenir.</source>
        <translation>Everything is saved without one. A version lets you come back to it.</translation>
    </message>
    <message>
        <source>Nommées</source>
        <translation>Named</translation>
    </message>
    <message>
        <source>À l’ouverture du fichier</source>
        <translation>When the file was opened</translation>
    </message>
    <message>
        <source>Aujourd’hui à {hour}</source>
        <translation>Today at {hour}</translation>
    </message>
    <message>
        <source>Hier à {hour}</source>
        <translation>Yesterday at {hour}</translation>
    </message>
    <message>
        <source>{day} à {hour}</source>
        <translation>{day} at {hour}</translation>
    </message>
    <message>
        <source>Revenir à cette version</source>
        <translation>Go back to this version</translation>
    </message>
    <message>
        <source>Rien : la journée est comme dans cette version.</source>
        <translation>Nothing: the event is as it is in this version.</translation>
    </message>
    <message>
        <source>Sans titre</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Ce qui a changé depuis</source>
        <translation>What has changed since</translation>
    </message>
    <message>
        <source>C’est un pas comme un autre : il s’annule, et rien du présent ne se perd.</source>
        <translation>It is a step like any other: it can be undone, and nothing of the present is lost.</translation>
    </message>
    <message>
        <source>La journée est revenue à « {name} »</source>
        <translation>The event is back to “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Ajouté : {what}</source>
        <translation>Added: {what}</translation>
    </message>
    <message>
        <source>Modifié : {what}</source>
        <translation>Changed: {what}</translation>
    </message>
    <message>
        <source>la journée elle-même</source>
        <translation>the event itself</translation>
    </message>
    <message numerus="yes">
        <source>%n autre(s) élément(s)</source>
        <translation>
            <numerusform>%n other item</numerusform>
            <numerusform>%n other items</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien à choisir</source>
        <translation>Nothing to choose</translation>
    </message>
    <message>
        <source>aucune lettre</source>
        <translation>no letter</translation>
    </message>
    <message>
        <source>Produire la présentation</source>
        <translation>Produce the deck</translation>
    </message>
    <message>
        <source>{name} (compte rendu)</source>
        <translation>{name} (minutes)</translation>
    </message>
    <message>
        <source>Produire le compte rendu</source>
        <translation>Produce the minutes</translation>
    </message>
    <message>
        <source>Diapo sans titre</source>
        <translation>Untitled slide</translation>
    </message>
    <message>
        <source>masquée</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Diapos</source>
        <translation>Slides</translation>
    </message>
    <message numerus="yes">
        <source>%n diapo(s)</source>
        <translation>
            <numerusform>%n slide</numerusform>
            <numerusform>%n slides</numerusform>
        </translation>
    </message>
    <message>
        <source>Diapo {number} sur {count} : {title}</source>
        <translation>Slide {number} of {count}: {title}</translation>
    </message>
    <message>
        <source>Plein écran</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Mise en page des diapos…</source>
        <translation>Laying out the slides…</translation>
    </message>
    <message>
        <source>Glissez pour changer l’ordre · Espace masque · Entrée ouvre la source</source>
        <translation>Drag to change the order · Space hides · Enter opens the source</translation>
    </message>
    <message>
        <source>Ajouter une plénière</source>
        <translation>Add a plenary</translation>
    </message>
    <message>
        <source>La journée n’a pas de diagnostic</source>
        <translation>The event has no diagnosis</translation>
    </message>
    <message>
        <source>Une plénière du programme a ici ses enjeux, ses atouts et ses défis.</source>
        <translation>A plenary in the programme has its key issues, strengths and challenges here.</translation>
    </message>
    <message>
        <source>Grand chiffre</source>
        <translation>Big number</translation>
    </message>
    <message>
        <source>Un nombre seul se lit le mieux en grand.</source>
        <translation>A number alone reads best when it is big.</translation>
    </message>
    <message>
        <source>Des noms aussi longs se dessinent en barres.</source>
        <translation>Names this long are drawn as bars.</translation>
    </message>
    <message>
        <source>Une suite ordonnée se dessine en colonnes, de gauche à droite.</source>
        <translation>An ordered sequence is drawn as columns, from left to right.</translation>
    </message>
    <message>
        <source>Les hauteurs se comparent d’un coup d’œil.</source>
        <translation>Heights compare at a glance.</translation>
    </message>
    <message>
        <source>Les noms se lisent en entier, les longueurs se comparent.</source>
        <translation>Names are read in full, and lengths compare.</translation>
    </message>
    <message>
        <source>Le temps va de gauche à droite : la tendance se voit.</source>
        <translation>Time goes from left to right: the trend shows.</translation>
    </message>
    <message>
        <source>Toutes les parts d’un même tout, côte à côte.</source>
        <translation>All the parts of one whole, side by side.</translation>
    </message>
    <message>
        <source>Une part et le reste d’un même tout.</source>
        <translation>One part, and the rest of the same whole.</translation>
    </message>
    <message>
        <source>Quel graphique dit vrai ?</source>
        <translation>Which chart tells the truth?</translation>
    </message>
    <message>
        <source>Aucun chiffre n’est choisi.</source>
        <translation>No figure is chosen.</translation>
    </message>
    <message>
        <source>{name}, retenu</source>
        <translation>{name}, chosen</translation>
    </message>
    <message>
        <source>Chiffre à préciser</source>
        <translation>Figure to confirm</translation>
    </message>
    <message>
        <source>{whole}, dont {parts}</source>
        <translation>{whole}, of which {parts}</translation>
    </message>
    <message>
        <source>Appuie : {point}</source>
        <translation>Supports: {point}</translation>
    </message>
    <message>
        <source>Saisir une série</source>
        <translation>Type in a series</translation>
    </message>
    <message>
        <source>Permuter lignes et colonnes</source>
        <translation>Swap rows and columns</translation>
    </message>
    <message>
        <source>Les noms en première ligne et en première colonne. Ctrl+V colle un tableau.</source>
        <translation>Names in the first row and the first column. Ctrl+V pastes a table.</translation>
    </message>
    <message>
        <source>Série de valeurs</source>
        <translation>Series of values</translation>
    </message>
    <message>
        <source>{share}, calculé</source>
        <translation>{share}, calculated</translation>
    </message>
    <message>
        <source>Source à préciser</source>
        <translation>Source to confirm</translation>
    </message>
    <message>
        <source>dont {qualifier}</source>
        <translation>of which {qualifier}</translation>
    </message>
    <message>
        <source>dont</source>
        <translation>of which</translation>
    </message>
    <message numerus="yes">
        <source>%n valeur(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message>
        <source>{values}, en %</source>
        <translation>{values}, in %</translation>
    </message>
    <message>
        <source>Garder celle-ci</source>
        <translation>Keep this one</translation>
    </message>
    <message>
        <source>Les flèches vont d’une valeur à l’autre ; Entrée, 1 ou 2 garde celle que vous voulez.</source>
        <translation>The arrow keys go from one value to the other; Enter, 1 or 2 keeps the one you want.</translation>
    </message>
    <message>
        <source>en place</source>
        <translation>in place</translation>
    </message>
    <message>
        <source>{field} : arbitré</source>
        <translation>{field}: decided</translation>
    </message>
    <message numerus="yes">
        <source>%n champ(s) arbitré(s)</source>
        <translation>
            <numerusform>%n box decided</numerusform>
            <numerusform>%n boxes decided</numerusform>
        </translation>
    </message>
    <message>
        <source>Garder tout de {who}</source>
        <translation>Keep all from {who}</translation>
    </message>
    <message>
        <source>Garder le plus récent</source>
        <translation>Keep the latest</translation>
    </message>
    <message>
        <source>Garder le plus ancien</source>
        <translation>Keep the earliest</translation>
    </message>
    <message>
        <source>Choisir des copies…</source>
        <translation>Choose copies…</translation>
    </message>
    <message>
        <source>Aucune copie choisie</source>
        <translation>No copy chosen</translation>
    </message>
    <message>
        <source>Une copie de cette journée, modifiée par quelqu’un d’autre ou ailleurs : choisissez son fichier, ou déposez-le ici. Rien n’est perdu d’un côté ni de l’autre.</source>
        <translation>A copy of this event, changed by somebody else or elsewhere: choose its file, or drop it here. Nothing is lost on either side.</translation>
    </message>
    <message>
        <source>Choisir des copies</source>
        <translation>Choose copies</translation>
    </message>
    <message numerus="yes">
        <source>Lecture de %n copie(s)…</source>
        <translation>
            <numerusform>Reading %n copy…</numerusform>
            <numerusform>Reading %n copies…</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien de nouveau dans {names}.</source>
        <translation>Nothing new in {names}.</translation>
    </message>
    <message>
        <source>Votre fichier contient déjà tout ce qui s’y trouve.</source>
        <translation>Your file already holds all that is there.</translation>
    </message>
    <message numerus="yes">
        <source>Réunion de %n copie(s)…</source>
        <translation>
            <numerusform>Merging %n copy…</numerusform>
            <numerusform>Merging %n copies…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copie(s) réunie(s)</source>
        <translation>
            <numerusform>%n copy merged</numerusform>
            <numerusform>%n copies merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n champ(s) à arbitrer</source>
        <translation>
            <numerusform>%n box to decide</numerusform>
            <numerusform>%n boxes to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} : {words}</source>
        <translation>{field}: {words}</translation>
    </message>
    <message>
        <source>Rien</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Une image</source>
        <translation>A picture</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{name} : {numbers}</source>
        <translation>{name}: {numbers}</translation>
    </message>
    <message>
        <source>En premier</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Après {what}</source>
        <translation>After {what}</translation>
    </message>
    <message>
        <source>page {n}</source>
        <translation>page {n}</translation>
    </message>
    <message>
        <source>p. {n}</source>
        <translation>p. {n}</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>L’essentiel, sur une page</source>
        <translation>The essentials, on one page</translation>
    </message>
    <message>
        <source>Synthèse</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Par thème, sans dire qui a dit quoi</source>
        <translation>By theme, without saying who said what</translation>
    </message>
    <message>
        <source>Complet</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Tout ce qui s’est dit, et les annexes</source>
        <translation>All that was said, and the appendices</translation>
    </message>
    <message>
        <source>Longueur</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Le flash choisit lui-même ce qui tient sur une page.</source>
        <translation>The flash chooses by itself what fits on one page.</translation>
    </message>
    <message>
        <source>Avec les adresses et les téléphones</source>
        <translation>With email addresses and telephone numbers</translation>
    </message>
    <message>
        <source>Un compte rendu définitif ne garde ni adresse ni téléphone.</source>
        <translation>Final minutes keep no email address or telephone number.</translation>
    </message>
    <message>
        <source>Langue du compte rendu</source>
        <translation>Language of the minutes</translation>
    </message>
    <message>
        <source>Celle de la journée</source>
        <translation>As the event</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Coordonnées</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>Diffusion</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Rien à produire : le compte rendu est vide</source>
        <translation>Nothing to produce: the minutes are empty</translation>
    </message>
    <message>
        <source>Rien à imprimer : le compte rendu est vide</source>
        <translation>Nothing to print: the minutes are empty</translation>
    </message>
    <message>
        <source>Compte rendu n° {n}</source>
        <translation>Minutes no. {n}</translation>
    </message>
    <message>
        <source>Rendre définitif</source>
        <translation>Make final</translation>
    </message>
    <message>
        <source>Le compte rendu n° {n} est définitif</source>
        <translation>Minutes no. {n} are final</translation>
    </message>
    <message>
        <source>Il reçoit un numéro et la date du jour, et reste tel qu’il est : une correction faite plus tard donnera une nouvelle version, qui dira ce qui a changé.</source>
        <translation>They are given a number and today’s date, and stay as they are: a correction made later will give a new version, which will say what has changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n propos restent sans accord : ils y sont sans le nom de leur auteur.</source>
        <translation>
            <numerusform>%n statement is still not agreed: it is there without the name of its author.</numerusform>
            <numerusform>%n statements are still not agreed: they are there without the names of their authors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) depuis le n° {last}.</source>
        <translation>
            <numerusform>%n correction since no. {last}.</numerusform>
            <numerusform>%n corrections since no. {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages du compte rendu</source>
        <translation>Pages of the minutes</translation>
    </message>
    <message>
        <source>Ajouter un destinataire</source>
        <translation>Add a recipient</translation>
    </message>
    <message>
        <source>Retirer ce destinataire</source>
        <translation>Remove this recipient</translation>
    </message>
    <message>
        <source>Destinataire retiré</source>
        <translation>Recipient removed</translation>
    </message>
    <message>
        <source>Projet</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Définitif</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Voir ce qui reste à vérifier</source>
        <translation>See what is left to check</translation>
    </message>
    <message>
        <source>Comptes rendus définitifs</source>
        <translation>Final minutes</translation>
    </message>
    <message>
        <source>Rendre définitif…</source>
        <translation>Make final…</translation>
    </message>
    <message>
        <source>Numérote et date le compte rendu, et garde ce qu’il dit</source>
        <translation>Numbers and dates the minutes, and keeps what they say</translation>
    </message>
    <message numerus="yes">
        <source>Définitif : %n propos restent sans accord, et perdront leur nom.</source>
        <translation>
            <numerusform>Final: %n statement is still not agreed, and will lose its name.</numerusform>
            <numerusform>Final: %n statements are still not agreed, and will lose their names.</numerusform>
        </translation>
    </message>
    <message>
        <source>Faire la version {n}…</source>
        <translation>Make version {n}…</translation>
    </message>
    <message>
        <source>date inconnue</source>
        <translation>an unknown date</translation>
    </message>
    <message>
        <source>N° {n}, validé le {day}</source>
        <translation>No. {n}, approved on {day}</translation>
    </message>
    <message>
        <source>Il n’y a encore rien à rendre définitif.</source>
        <translation>There is nothing to make final yet.</translation>
    </message>
    <message>
        <source>Tel qu’il serait, s’il devenait définitif. Il n’est pas encore numéroté.</source>
        <translation>As they would be if they became final. They have no number yet.</translation>
    </message>
    <message>
        <source>La journée telle qu’elle est, avec les coordonnées : jamais verrouillée.</source>
        <translation>The event as it is, with contact details: never locked.</translation>
    </message>
    <message>
        <source>Une version plus ancienne, verrouillée telle qu’elle a été validée.</source>
        <translation>An older version, locked as it was approved.</translation>
    </message>
    <message numerus="yes">
        <source>Verrouillé. La journée a reçu %n correction(s) depuis.</source>
        <translation>
            <numerusform>Locked. The event has had %n correction since.</numerusform>
            <numerusform>Locked. The event has had %n corrections since.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verrouillé, et conforme à la journée.</source>
        <translation>Locked, and true to the event.</translation>
    </message>
    <message>
        <source>Pages en petit</source>
        <translation>Small pages</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Page {n}</translation>
    </message>
    <message>
        <source>PDF ou Word</source>
        <translation>PDF or Word</translation>
    </message>
    <message>
        <source>Prêt à produire</source>
        <translation>Ready to produce</translation>
    </message>
    <message>
        <source>PowerPoint ou PDF</source>
        <translation>PowerPoint or PDF</translation>
    </message>
    <message>
        <source>Produire : {what}</source>
        <translation>Produce: {what}</translation>
    </message>
    <message>
        <source>Entrée : choisir</source>
        <translation>Enter: choose</translation>
    </message>
    <message>
        <source>Entrée : ajouter, puis le suivant</source>
        <translation>Enter: add, then the next one</translation>
    </message>
    <message>
        <source>Fermer la ligne</source>
        <translation>Close the line</translation>
    </message>
    <message>
        <source>Nouveau thème</source>
        <translation>New theme</translation>
    </message>
    <message>
        <source>Ce dont on parlera</source>
        <translation>What will be talked about</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Nouveau témoin</source>
        <translation>New panellist</translation>
    </message>
    <message>
        <source>Un nom, connu ou nouveau</source>
        <translation>A name, known or new</translation>
    </message>
    <message>
        <source>Témoin</source>
        <translation>Panellist</translation>
    </message>
    <message>
        <source>Qui l’a dit</source>
        <translation>Who said it</translation>
    </message>
    <message>
        <source>Une personne, un organisme</source>
        <translation>A person, an organisation</translation>
    </message>
    <message>
        <source>Attribuer à</source>
        <translation>Attribute to</translation>
    </message>
    <message>
        <source>{what}, choisi</source>
        <translation>{what}, selected</translation>
    </message>
    <message>
        <source>{who}, {theme} : rien encore</source>
        <translation>{who}, {theme}: nothing yet</translation>
    </message>
    <message>
        <source>Titre du thème</source>
        <translation>Title of the theme</translation>
    </message>
    <message>
        <source>Durée prévue</source>
        <translation>Planned duration</translation>
    </message>
    <message>
        <source>Durée : à préciser</source>
        <translation>Duration: to confirm</translation>
    </message>
    <message>
        <source>Questions préparées</source>
        <translation>Prepared questions</translation>
    </message>
    <message>
        <source>Ce qu’on demandera aux témoins</source>
        <translation>What the panellists will be asked</translation>
    </message>
    <message>
        <source>Questions préparées, une par ligne</source>
        <translation>Prepared questions, one per line</translation>
    </message>
    <message>
        <source>Ouvrir la fiche</source>
        <translation>Open the entry</translation>
    </message>
    <message>
        <source>{some} sur {all}</source>
        <translation>{some} of {all}</translation>
    </message>
    <message>
        <source>thèmes abordés : {count}</source>
        <translation>themes covered: {count}</translation>
    </message>
    <message>
        <source>Le groupe</source>
        <translation>The group</translation>
    </message>
    <message>
        <source>Organisme à préciser</source>
        <translation>Organisation to confirm</translation>
    </message>
    <message>
        <source>Sans nom</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Sans thème</source>
        <translation>No theme</translation>
    </message>
    <message>
        <source>Thème à préciser</source>
        <translation>Theme to confirm</translation>
    </message>
    <message>
        <source>sans attribution</source>
        <translation>unattributed</translation>
    </message>
    <message>
        <source>à attribuer</source>
        <translation>to attribute</translation>
    </message>
    <message>
        <source>organisme</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>{some} voix sur {all}</source>
        <translation>{some} of {all} voices</translation>
    </message>
    <message>
        <source>Propos à préciser</source>
        <translation>Statement to confirm</translation>
    </message>
    <message>
        <source>« {words} »</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>{who}, {theme} : {words}</source>
        <translation>{who}, {theme}: {words}</translation>
    </message>
    <message>
        <source>une diapo à lui seul</source>
        <translation>a slide of its own</translation>
    </message>
    <message>
        <source>Propos par thème et par témoin</source>
        <translation>Statements by theme and by panellist</translation>
    </message>
    <message>
        <source>Autre propos dans la case</source>
        <translation>Another statement in the cell</translation>
    </message>
    <message numerus="yes">
        <source>%n propos choisi(s)</source>
        <translation>
            <numerusform>%n statement selected</numerusform>
            <numerusform>%n statements selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Une diapo pour chacun</source>
        <translation>A slide for each</translation>
    </message>
    <message>
        <source>Autre personne ou organisme…</source>
        <translation>Another person or organisation…</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation>Move left</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation>Move right</translation>
    </message>
    <message>
        <source>Retirer de la table</source>
        <translation>Remove from the table</translation>
    </message>
    <message>
        <source>Grille</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Par témoin</source>
        <translation>By panellist</translation>
    </message>
    <message>
        <source>Témoins</source>
        <translation>Panellists</translation>
    </message>
    <message>
        <source>Aucune table ronde pour l’instant</source>
        <translation>No round tables yet</translation>
    </message>
    <message>
        <source>Des thèmes, des témoins, et ce que chacun en dit.</source>
        <translation>Themes, panellists, and what each of them says.</translation>
    </message>
    <message numerus="yes">
        <source>%n propos choisi(s) · Échap pour finir</source>
        <translation>
            <numerusform>%n statement selected · Esc to finish</numerusform>
            <numerusform>%n statements selected · Esc to finish</numerusform>
        </translation>
    </message>
    <message>
        <source>Propos sans séance</source>
        <translation>Statements without a session</translation>
    </message>
    <message>
        <source>Séance à préciser</source>
        <translation>Session to confirm</translation>
    </message>
    <message>
        <source>le groupe</source>
        <translation>the group</translation>
    </message>
    <message>
        <source>Aucun témoin n’a encore de propos à son nom : tout est au groupe.</source>
        <translation>No panellist has a statement in their name yet: everything is the group’s.</translation>
    </message>
    <message>
        <source>Attribuer…</source>
        <translation>Attribute…</translation>
    </message>
    <message>
        <source>Masquer</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>{who}, {theme}</source>
        <translation>{who}, {theme}</translation>
    </message>
    <message>
        <source>Nature du propos</source>
        <translation>Kind of statement</translation>
    </message>
    <message>
        <source>{key} : {kind}</source>
        <translation>{key}: {kind}</translation>
    </message>
    <message>
        <source>Ce qui en a été dit…</source>
        <translation>What was said about it…</translation>
    </message>
    <message>
        <source>Porteur</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>un nom nouveau</source>
        <translation>a new name</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>ces mots</source>
        <translation>these words</translation>
    </message>
    <message>
        <source>à préciser</source>
        <translation>to confirm</translation>
    </message>
    <message>
        <source>État : {state}</source>
        <translation>Status: {state}</translation>
    </message>
    <message>
        <source>État non précisé</source>
        <translation>Status not given</translation>
    </message>
    <message>
        <source>Propositions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Entrée choisit ; sinon, {otherwise}</source>
        <translation>Enter chooses; otherwise, {otherwise}</translation>
    </message>
    <message>
        <source>Mot suivant…</source>
        <translation>Next keyword…</translation>
    </message>
    <message>
        <source>Enjeux</source>
        <translation>Key issues</translation>
    </message>
    <message>
        <source>Enjeu suivant…</source>
        <translation>Next key issue…</translation>
    </message>
    <message>
        <source>Défis</source>
        <translation>Challenges</translation>
    </message>
    <message>
        <source>Défi suivant…</source>
        <translation>Next challenge…</translation>
    </message>
    <message>
        <source>Atouts</source>
        <translation>Strengths</translation>
    </message>
    <message>
        <source>Atout suivant…</source>
        <translation>Next strength…</translation>
    </message>
    <message>
        <source>Constats</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Constat suivant…</source>
        <translation>Next finding…</translation>
    </message>
    <message>
        <source>Action suivante…</source>
        <translation>Next action…</translation>
    </message>
    <message>
        <source>Facteurs clés de succès</source>
        <translation>Key success factors</translation>
    </message>
    <message>
        <source>Facteur clé de succès suivant…</source>
        <translation>Next key success factor…</translation>
    </message>
    <message>
        <source>Décisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Décision suivante…</source>
        <translation>Next decision…</translation>
    </message>
    <message>
        <source>Mots</source>
        <translation>Keywords</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Question suivante…</source>
        <translation>Next question…</translation>
    </message>
    <message>
        <source>Succès</source>
        <translation>Success</translation>
    </message>
    <message>
        <source>Détails</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Un par ligne</source>
        <translation>One per line</translation>
    </message>
    <message>
        <source>Liste ouverte (…)</source>
        <translation>Open list (…)</translation>
    </message>
    <message>
        <source>Ce qui sera fait</source>
        <translation>What will be done</translation>
    </message>
    <message>
        <source>Facteur clé de succès…</source>
        <translation>Key success factor…</translation>
    </message>
    <message>
        <source>Autre chose</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>suivant</source>
        <translation>next</translation>
    </message>
    <message>
        <source>ce qui s’y rattache</source>
        <translation>what goes with it</translation>
    </message>
    <message>
        <source>Aucun enjeu</source>
        <translation>No key issue</translation>
    </message>
    <message>
        <source>à {hour}</source>
        <translation>at {hour}</translation>
    </message>
    <message>
        <source>Sans séance</source>
        <translation>No session</translation>
    </message>
    <message>
        <source>Du diagnostic à la feuille de route</source>
        <translation>From diagnosis to road map</translation>
    </message>
    <message>
        <source>{words}, répond à : {others}</source>
        <translation>{words}, answers: {others}</translation>
    </message>
    <message>
        <source>{words}, repris par : {others}</source>
        <translation>{words}, answered by: {others}</translation>
    </message>
    <message>
        <source>Saisie</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>Réponses</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Synthèse des ateliers</source>
        <translation>Workshop summaries</translation>
    </message>
    <message>
        <source>Ajouter un atelier</source>
        <translation>Add a workshop</translation>
    </message>
    <message>
        <source>La journée n’a pas d’atelier</source>
        <translation>The event has no workshops</translation>
    </message>
    <message>
        <source>Un atelier ou une restitution du programme a ici sa synthèse.</source>
        <translation>A workshop or a report-back in the programme has its summary here.</translation>
    </message>
    <message>
        <source>Cette séance n’a pas encore d’enjeu.</source>
        <translation>This session has no key issues yet.</translation>
    </message>
    <message>
        <source>Le diagnostic n’a pas encore de défi à relever.</source>
        <translation>The diagnosis has no challenges to take up yet.</translation>
    </message>
    <message>
        <source>Entrée lie ou délie ce qui est choisi de part et d’autre ; on peut tirer.</source>
        <translation>Enter links or unlinks what is selected on each side; dragging works too.</translation>
    </message>
    <message>
        <source>pleine</source>
        <translation>full</translation>
    </message>
    <message numerus="yes">
        <source>encore %n ligne(s) possible(s)</source>
        <translation>
            <numerusform>room for %n more line</numerusform>
            <numerusform>room for %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encore %n place(s)</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encore %n personne(s)</source>
        <translation>
            <numerusform>room for %n more person</numerusform>
            <numerusform>room for %n more people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encore %n chiffre(s)</source>
        <translation>
            <numerusform>room for %n more figure</numerusform>
            <numerusform>room for %n more figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encore %n mot(s)</source>
        <translation>
            <numerusform>room for %n more word</numerusform>
            <numerusform>room for %n more words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encore %n signe(s) environ</source>
        <translation>
            <numerusform>room for about %n more character</numerusform>
            <numerusform>room for about %n more characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrit autrement dans une autre copie : à arbitrer</source>
        <translation>Written differently in another copy: to decide</translation>
    </message>
</context>
</TS>
