-- CreateTable
CREATE TABLE "conversations" (
    "id" UUID NOT NULL,
    "person_a" UUID NOT NULL,
    "person_b" UUID NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',
    "subject_title" TEXT NOT NULL DEFAULT '',
    "last_sequence" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conversations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversation_members" (
    "conversation_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "delivered_up_to" INTEGER NOT NULL DEFAULT 0,
    "read_up_to" INTEGER NOT NULL DEFAULT 0,
    "unread" INTEGER NOT NULL DEFAULT 0,
    "last_message_at" TIMESTAMPTZ(3),

    CONSTRAINT "conversation_members_pkey" PRIMARY KEY ("conversation_id","user_id")
);

-- CreateTable
CREATE TABLE "chat_messages" (
    "conversation_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "sender_id" UUID NOT NULL,
    "client_message_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "media_ids" UUID[],
    "flags" TEXT[],
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chat_messages_pkey" PRIMARY KEY ("conversation_id","sequence")
);

-- CreateTable
CREATE TABLE "conversation_reports" (
    "id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "reporter_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT NOT NULL,
    "note" TEXT,
    "status" TEXT NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conversation_reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat_settings" (
    "user_id" UUID NOT NULL,
    "show_online" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "chat_settings_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE UNLOGGED TABLE "chat_nodes" (
    "id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chat_nodes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE UNLOGGED TABLE "chat_presence" (
    "user_id" UUID NOT NULL,
    "node_id" UUID NOT NULL,

    CONSTRAINT "chat_presence_pkey" PRIMARY KEY ("user_id","node_id")
);

-- CreateTable
CREATE TABLE "chat_last_seen" (
    "user_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chat_last_seen_pkey" PRIMARY KEY ("user_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "conversations_person_a_person_b_subject_key" ON "conversations"("person_a", "person_b", "subject");

-- CreateIndex
CREATE INDEX "conversation_members_user_id_last_message_at_conversation_i_idx" ON "conversation_members"("user_id", "last_message_at" DESC, "conversation_id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "chat_messages_sender_id_client_message_id_key" ON "chat_messages"("sender_id", "client_message_id");

-- CreateIndex
CREATE INDEX "conversation_reports_status_created_at_idx" ON "conversation_reports"("status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "conversation_reports_conversation_id_reporter_id_sequence_key" ON "conversation_reports"("conversation_id", "reporter_id", "sequence");

-- CreateIndex
CREATE INDEX "chat_presence_node_id_idx" ON "chat_presence"("node_id");

-- Few conversations of a person have something unread: the badge is summed from here.
CREATE INDEX conversations_unread ON conversation_members (user_id) WHERE unread > 0;

ALTER TABLE conversations
  ADD CONSTRAINT conversations_are_between_two CHECK (person_a < person_b),
  ADD CONSTRAINT conversations_sequence_not_negative CHECK (last_sequence >= 0);
ALTER TABLE conversation_members
  ADD CONSTRAINT conversation_members_positions CHECK (read_up_to >= 0 AND delivered_up_to >= read_up_to),
  ADD CONSTRAINT conversation_members_unread_not_negative CHECK (unread >= 0);
ALTER TABLE chat_messages
  ADD CONSTRAINT chat_messages_say_something CHECK (text <> '' OR cardinality(media_ids) > 0),
  ADD CONSTRAINT chat_messages_bounded CHECK (char_length(text) <= 4096 AND cardinality(media_ids) <= 4);
ALTER TABLE conversation_reports
  ADD CONSTRAINT conversation_reports_status_known CHECK (status IN ('open', 'decided'));
