package org.lianban.kernel.contract;

/** Facts of notification-service, topic {@code notice.events}. */
public sealed interface NoticeEvent extends Fact permits NoticeOpened, NoticesSent {}
