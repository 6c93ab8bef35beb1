/// The French file of accounting entries (FEC, *fichier des écritures comptables*), in which every company hands over its ledger: sales
/// are told by the accounts of the French standard chart, customers by the sub-ledger. [dev.clientele.ingest.fec.FecFile] opens one.
///
/// Source: article A47 A-1 of the *Livre des procédures fiscales*.
@NullMarked
package dev.clientele.ingest.fec;

import org.jspecify.annotations.NullMarked;
