package dev.clientele.app;

import picocli.CommandLine.IVersionProvider;

/// Which Clientele this is, from the jar's manifest.
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[]{"Clientele " + number() + " on Java " + Runtime.version()};
    }

    static String number() {
        var written = Version.class.getPackage().getImplementationVersion();
        return written == null ? "(not packaged)" : written;
    }
}
