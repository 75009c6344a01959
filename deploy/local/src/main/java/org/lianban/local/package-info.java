/**
 * Real PostgreSQL, Kafka and Keycloak, a mail server that keeps all it gets, and the services as
 * plain processes on one machine: for a person who types {@code deploy/up}, for tests of the
 * services, and for the whole-system stories.
 *
 * <p>Nothing here is part of the product: the services know only their environment. The parts come
 * out of the Maven archives that {@code deploy/local/parts} has fetched; everything binds to
 * 127.0.0.1. Tests come in through {@link org.lianban.local.LocalPostgres#shared()} and {@link
 * org.lianban.local.LocalKafka#shared()}, people through the scripts in {@code deploy/}.
 */
@NullMarked
package org.lianban.local;

import org.jspecify.annotations.NullMarked;
