package org.kuayu.workbench.wire;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.wire.registry.RegistryPartner;

/**
 * Another institution's system. Its text has no secret.
 *
 * @param code under which both sides know it; of a registry, the registry's code
 * @param name for people
 * @param kind how the two talk
 * @param secret that both sides share
 * @param url where it listens, without a path; empty for one that polls
 * @param signed whether every message of a registry that polls must be signed
 * @param codes the set of codes of a registry that polls
 */
record Partner(
        String code, String name, Kind kind, String secret, Optional<URI> url, boolean signed, String codes) {
    /** How two systems talk. */
    enum Kind {
        /** A registry that polls over SOAP. */
        POLL,
        /** A system of this kind, to which messages are pushed. */
        PUSH
    }

    Partner {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(codes, "codes");
        if (!code.matches("[0-9A-Za-z._-]{1,34}")) {
            throw new IllegalArgumentException("code of a partner: " + code);
        }
        if (secret.length() < 16) {
            throw new IllegalArgumentException("partner " + code + ": a secret of at least 16 characters is needed");
        }
        if ((kind == Kind.PUSH) != url.isPresent()) {
            throw new IllegalArgumentException("partner " + code + ": a url belongs to kind \"push\", and only there");
        }
        url.ifPresent(u -> checkAddress(code, u));
    }

    /** Identity numbers go over the wire, so it is encrypted, except within this machine. */
    private static void checkAddress(String code, URI url) {
        String host = Optional.ofNullable(url.getHost()).orElse("");
        boolean here = host.equals("127.0.0.1") || host.equals("localhost") || host.equals("[::1]");
        boolean right = "https".equals(url.getScheme()) || "http".equals(url.getScheme()) && here;
        if (!right || host.isEmpty()) {
            throw new IllegalArgumentException("partner " + code + ": an https address is needed: " + url);
        }
    }

    /** This partner as a registry that polls. */
    RegistryPartner registry() {
        return new RegistryPartner(code, secret, signed, codes);
    }

    @Override
    public String toString() {
        return code + " " + kind;
    }
}
