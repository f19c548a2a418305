CREATE TABLE "auth_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"host_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hosts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"password_hash" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "hosts_email_unique" UNIQUE("email"),
	CONSTRAINT "hosts_email_is_lower_case" CHECK ("hosts"."email" = lower("hosts"."email"))
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"used_by" uuid,
	CONSTRAINT "invitations_kind" CHECK ("invitations"."kind" in ('first-run', 'invited'))
);
--> statement-breakpoint
CREATE TABLE "commands" (
	"session_id" uuid NOT NULL,
	"command_id" text NOT NULL,
	"outcome" json NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "commands_session_id_command_id_pk" PRIMARY KEY("session_id","command_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"session_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"type" text NOT NULL,
	"version" smallint NOT NULL,
	"audience" text NOT NULL,
	"opens" text NOT NULL,
	"at" bigint NOT NULL,
	"actor" json NOT NULL,
	"command_id" text NOT NULL,
	"payload" json NOT NULL,
	CONSTRAINT "events_session_id_seq_pk" PRIMARY KEY("session_id","seq")
);
--> statement-breakpoint
CREATE TABLE "snapshots" (
	"session_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"engine_version" text NOT NULL,
	"state" json NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "snapshots_session_id_seq_engine_version_pk" PRIMARY KEY("session_id","seq","engine_version")
);
--> statement-breakpoint
CREATE TABLE "texts" (
	"session_id" uuid NOT NULL,
	"id" text NOT NULL,
	"audience" text NOT NULL,
	"author" text NOT NULL,
	"body" text,
	CONSTRAINT "texts_session_id_id_pk" PRIMARY KEY("session_id","id")
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"session_id" uuid NOT NULL,
	"auth_session_id" uuid,
	"name" text,
	"return_code_hash" text,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"moved_at" timestamp (3) with time zone,
	CONSTRAINT "participants_one_a_browser" UNIQUE("session_id","auth_session_id"),
	CONSTRAINT "participants_return_code" UNIQUE("session_id","return_code_hash")
);
--> statement-breakpoint
CREATE TABLE "server_beats" (
	"node" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session_desks" (
	"session_id" uuid NOT NULL,
	"host_id" uuid NOT NULL,
	"opened_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "session_desks_session_id_host_id_pk" PRIMARY KEY("session_id","host_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text,
	"code_expires_at" timestamp (3) with time zone,
	"scenario_slug" text NOT NULL,
	"scenario" json NOT NULL,
	"settings" json NOT NULL,
	"seed" text NOT NULL,
	"status" text NOT NULL,
	"mode" text NOT NULL,
	"title" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"head_seq" integer DEFAULT 0 NOT NULL,
	"erased_at" timestamp (3) with time zone,
	CONSTRAINT "sessions_code_unique" UNIQUE("code"),
	CONSTRAINT "sessions_status" CHECK ("sessions"."status" in ('lobby', 'live', 'debrief', 'ended')),
	CONSTRAINT "sessions_mode" CHECK ("sessions"."mode" in ('hosted', 'practise')),
	CONSTRAINT "sessions_head_seq" CHECK ("sessions"."head_seq" >= 0),
	CONSTRAINT "sessions_code_expires" CHECK (("sessions"."code" is null) = ("sessions"."code_expires_at" is null))
);
--> statement-breakpoint
ALTER TABLE "auth_sessions" ADD CONSTRAINT "auth_sessions_host_id_hosts_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."hosts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_created_by_hosts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."hosts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_used_by_hosts_id_fk" FOREIGN KEY ("used_by") REFERENCES "public"."hosts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commands" ADD CONSTRAINT "commands_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "texts" ADD CONSTRAINT "texts_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_auth_session_id_auth_sessions_id_fk" FOREIGN KEY ("auth_session_id") REFERENCES "public"."auth_sessions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_desks" ADD CONSTRAINT "session_desks_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_desks" ADD CONSTRAINT "session_desks_host_id_hosts_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."hosts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_desks" ADD CONSTRAINT "session_desks_opened_by_hosts_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."hosts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_created_by_hosts_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."hosts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "auth_sessions_last_seen" ON "auth_sessions" USING btree ("last_seen_at");--> statement-breakpoint
CREATE INDEX "participants_auth_session" ON "participants" USING btree ("auth_session_id");--> statement-breakpoint
CREATE INDEX "session_desks_host" ON "session_desks" USING btree ("host_id");