package org.lianban.evidence.opening;

import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.jboss.logging.Logger;
import org.lianban.evidence.item.domain.ReadingRefusal;
import org.lianban.evidence.vault.ObjectId;
import org.lianban.evidence.vault.Vault;
import org.lianban.evidence.vault.VaultAwayException;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** Takes an item's bytes out of the vault; what cannot be read is named and looked at next. */
@ApplicationScoped
class Contents {
    private static final Logger LOG = Logger.getLogger(Contents.class);

    private final Vault vault;
    private final Doubts doubts;

    Contents(Vault vault, Doubts doubts) {
        this.vault = vault;
        this.doubts = doubts;
    }

    /**
     * @param raw ended by force if the bytes break off on the way
     */
    Pouring pour(Leave leave, long first, long length, HttpServerResponse raw) {
        try {
            SeekableByteChannel bytes = open(leave);
            try {
                return Pouring.of(bytes, first, length, failure -> breakOff(leave, raw, failure));
            } catch (IOException e) {
                bytes.close();
                throw e;
            }
        } catch (VaultAwayException e) {
            LOG.errorf("Evidence could not be read evidenceId=%s cause=%s", leave.item().id(), e);
            throw new RefusedException(CounterRefusal.UNAVAILABLE);
        } catch (IOException e) {
            report(leave, e);
            throw new RefusedException(ReadingRefusal.EVIDENCE_DAMAGED);
        }
    }

    private SeekableByteChannel open(Leave leave) throws IOException {
        SeekableByteChannel bytes = vault.open(new ObjectId(leave.file().objectId()));
        if (bytes.size() != leave.file().length()) {
            bytes.close();
            throw new EOFException("it has another length");
        }
        return bytes;
    }

    private void breakOff(Leave leave, HttpServerResponse raw, IOException failure) {
        // The length is announced: without its end no reader takes what has come for the whole.
        raw.reset();
        report(leave, failure);
    }

    private void report(Leave leave, IOException failure) {
        LOG.errorf(
                "Evidence could not be read from the vault evidenceId=%s objectId=%s cause=%s",
                leave.item().id(), leave.file().objectId(), failure);
        doubts.raise(leave.item().id());
    }
}
