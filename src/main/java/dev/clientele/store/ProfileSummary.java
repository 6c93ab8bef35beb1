package dev.clientele.store;

/// How the profiles of one file and the customers or products of the store meet.
///
/// @param dataVersion the store's data version with the profiles in it; the one before where nothing was stored
/// @param described customers or products described by the file
/// @param added those of them that the store did not know before
/// @param neverSold those of them without any sale
/// @param sold customers or products with sales, in the file or not
/// @param undescribed those of them that the file does not have
public record ProfileSummary(long dataVersion, long described, long added, long neverSold, long sold, long undescribed) {}
