/** What Slack puts around an event, as far as it is read here. Nothing of it is trusted to be there. */
export interface EventBody {
  readonly type?: string;
  readonly team_id?: string;
  /** Seconds since 1970. */
  readonly event_time?: number;
  readonly authorizations?: readonly { readonly team_id?: string; readonly user_id?: string }[];
  readonly event?: MessageFields & {
    readonly type?: string;
    readonly channel?: string;
    readonly channel_type?: string;
    readonly deleted_ts?: string;
    readonly message?: MessageFields;
    readonly previous_message?: MessageFields;
    readonly function_execution_id?: string;
    readonly function?: { readonly callback_id?: string };
    readonly inputs?: Readonly<Record<string, unknown>>;
    /** User ids, by the kind of their tokens that were revoked. */
    readonly tokens?: { readonly bot?: readonly string[] };
  };
}

/** What the fields of a message or app_mention event can be; the many event types of Slack all fit. */
export interface MessageFields {
  readonly ts?: string;
  readonly subtype?: string;
  readonly thread_ts?: string;
  readonly text?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly edited?: { readonly ts?: string };
}
