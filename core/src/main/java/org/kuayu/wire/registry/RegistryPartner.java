package org.kuayu.wire.registry;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

/**
 * A registry that polls: how it is known and what its codes mean. Its text has no secret.
 *
 * @param registry the code of the registry
 * @param secret its password and the key of its signatures
 * @param signed whether every message of it must be signed
 * @param codes the name of its set of codes, see {@link RegistryCodes#bundled}
 */
public record RegistryPartner(String registry, String secret, boolean signed, String codes) {
    private static final int SHORTEST = 16;

    public RegistryPartner {
        Objects.requireNonNull(codes, "codes");
        if (registry.isBlank() || secret.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "registry " + registry + ": a secret of at least " + SHORTEST + " characters is needed");
        }
    }

    /** Who stands for the registry where its system acts. */
    public Officer officer() {
        String login = "wire." + registry.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9._-]", "-");
        return new Officer(
                login, registry, Set.of(Role.REGISTRY_OFFICER), Optional.empty(), "-", true, Optional.of(registry));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return registry + (signed ? " signed " : " ") + codes;
    }
}
