<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr">
<context>
    <name></name>
    <message>
        <source>Fermer le message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À préciser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plusieurs valeurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plénière</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atelier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clôture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À la suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À heure fixe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grand témoin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animateur d’atelier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Présent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excusé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Représenté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisateur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hôte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donné</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reformulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoyé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accordé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enjeu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Défi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facteur clé de succès</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À lancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonné</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colonnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courbe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barres empilées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anneau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hors micro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diapo masquée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diapo déplacée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partie du compte rendu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point gardé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compte rendu définitif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Édition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle journée…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La journée d’exemple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nommer une version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer sous…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dupliquer le fichier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoyer une copie…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importer des personnes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler le dernier pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rétablir le pas annulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle séance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau rendez-vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau terme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher des mots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher ou agir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replier la liste des pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrer ou cacher le volet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passer à la zone suivante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taille normale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide et raccourcis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier les détails pour l’assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne paraît sur aucune diapo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devient la diapo {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diapos {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s) diapo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Diapo {number} : {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir une journée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journées (*.tablee)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <comment>dialog</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvelle journée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le reste se remplit plus tard, ou jamais.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où garder cette journée ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nommer une version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder cette version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est déjà gardé. Une version permet d’y revenir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version « {name} » gardée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer ailleurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est enregistré dans « {name} »</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Détails copiés : collez-les dans un message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir un fichier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Récents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à rétablir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler : {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rétablir : {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore gardé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En cours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est gardé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardé à {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une erreur de Tablée a interrompu ce qui était demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier les détails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que vous avez tapé est gardé. Vous pouvez continuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que vous aviez tapé avant l’arrêt imprévu a été retrouvé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est perdu : tout est de nouveau dans le fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer ailleurs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est perdu tant que cette fenêtre reste ouverte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette page ne peut pas être montrée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est perdu : les autres pages restent utilisables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vue d’ensemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À vérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n terme(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Terme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun terme pour l’instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un sigle, ce qu’il veut dire, et les graphies à corriger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrige {spellings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terme à préciser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UIMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qu’il veut dire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphies à corriger, une par ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphies à corriger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elles sont signalées partout, jamais corrigées d’office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supprimé : {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <comment>undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n enjeu(x)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n défi(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n atout(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n constat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facteur(s) clé(s) de succès</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n décision(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grand(s) témoin(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intervenant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thème(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n propos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chiffre(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Titre de la journée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La question posée, si elle existe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Détails de la journée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune séance pour l’instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez la première : une plénière, un atelier, une table ronde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Séance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fil de la journée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ni date ni lieu pour l’instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donner une date et un lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter des séances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter ou coller des personnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour commencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à préciser pour l’instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Voir les %n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>La journée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates, une par ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ville</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ses parties, une par ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties du territoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Série ou publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que la journée doit produire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qu’il faut en retenir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui dirait le slogan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slogan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rédacteur du compte rendu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Français</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anglais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couleur de la maison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image sans légende</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n séance(s) en parallèle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À décider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écartés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à vérifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui manque ou paraît douteux se range ici, sans jamais empêcher de produire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{points}, que vous avez décidé de garder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} · rien n’empêche de produire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne plus garder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corriger partout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réunir</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>« {right} » écrit partout, %n fois</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Gardé : ce point ne reviendra pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orthographe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la journée s’imprime bien sans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jamais corrigés d’office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remplir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préciser</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recherche…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter au dictionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune proposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {word} » n&apos;a pas pu être gardé dans votre dictionnaire : il est accepté jusqu&apos;à la fermeture de Tablée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dictionnaire est illisible : l&apos;orthographe n&apos;est pas vérifiée.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
