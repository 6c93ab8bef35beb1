package dev.clientele.app.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Optional;

/// Whether a program of this user can listen on an address of this machine.
public record ListenCheck(String host) {

    private static final int ANY = 0;

    /// Why nothing can listen on the address, whatever the port; empty where something can.
    public Optional<String> obstacle() {
        try {
            return bind(ANY) ? Optional.empty() : Optional.of(host + " is no address of this machine");
        } catch (UnknownHostException unknown) {
            return Optional.of("there is no host " + host);
        }
    }

    /// Whether the port is free on the address.
    boolean isFree(int port) {
        try {
            return bind(port);
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private boolean bind(int port) throws UnknownHostException {
        var address = InetAddress.getByName(host);
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
