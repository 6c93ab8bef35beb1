package dev.clientele.app.source;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.util.Properties;
import java.util.logging.Logger;

/// A driver with a fault of its own, for addresses that begin with `jdbc:broken:`.
public final class BrokenDriver implements Driver {

    @Override
    public Connection connect(String url, Properties info) {
        throw new IllegalStateException("a fault of the driver");
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith("jdbc:broken:");
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
