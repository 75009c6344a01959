package org.lianban.kernel.counter;

/** Whom an access token stands for; what he may do is read from {@code office}, not from it. */
public sealed interface Bearer {
    /** Account of a person, the user name in Keycloak. */
    record Account(String name) implements Bearer {}

    /** Client of an outside agency that signs in as itself. */
    record Client(String id) implements Bearer {}

    /** One text per bearer; a person and a client of the same name differ. */
    default String key() {
        return switch (this) {
            case Account account -> "account:" + account.name();
            case Client client -> "client:" + client.id();
        };
    }
}
