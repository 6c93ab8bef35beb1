package dev.clientele.digest.gate;

/// How bad data may be and a digest still goes out.
///
/// @param staleDays the newest document may be so many days old
/// @param rejectedPercent the last import may have turned down so many of a hundred rows
/// @param weeks so many weeks before the last one are what is usual
/// @param leastDocuments with fewer documents in the usual week, no drop says anything
/// @param dropPercent the documents of the last week may be so many percent fewer than usual
public record GateLimits(int staleDays, int rejectedPercent, int weeks, int leastDocuments, int dropPercent) {

    public GateLimits {
        if (staleDays < 1 || rejectedPercent < 0 || weeks < 1 || leastDocuments < 1 || dropPercent < 1 || dropPercent > 100) {
            throw new IllegalArgumentException("no limits: " + staleDays + " days, " + rejectedPercent + " %, " + weeks + " weeks, "
                    + leastDocuments + " documents, " + dropPercent + " %");
        }
    }

    /// Two weeks old; 5 % of the rows; half of the documents of the usual one of 8 weeks, of which there are 10.
    public static GateLimits standard() {
        return new GateLimits(14, 5, 8, 10, 50);
    }

    /// The same with another age.
    public GateLimits withStaleDays(int days) {
        return new GateLimits(days, rejectedPercent, weeks, leastDocuments, dropPercent);
    }
}
