package org.kuayu.mediation.act;

import java.util.Objects;

/**
 * A mediator named for a dispute.
 *
 * @param login how he logs in
 * @param name as the directory has it
 * @param body the code of the body or court that he comes from
 * @param presiding whether he presides; exactly one of several does (特邀调解规定 2016, art. 13)
 */
public record MediatorPost(String login, String name, String body, boolean presiding) {
    public MediatorPost {
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(body, "body");
    }
}
