/**
 * Options and stanzas of Momentum with the scopes they are valid in; facts of B4/config-options-summary. One line for
 * each set of scopes: `scope,scope|entry;entry`, an entry being `name`, `@stanza`, `!name` (needs a restart),
 * `name~since` and `name=default`, combined as needed. The official table lacks module-private options and some recent
 * ones, so a name that is not here may exist.
 */
export const OPTION_DATA = `
global|_unsafe_spool=false;@adaptive_backstore_leveldb;@adaptive_backstore_riak;address_metrics_cleanse_interval=3600;address_metrics_lifetime=1800
global|async_bounce_rendering=true;@authorization;@binding_auto_replumb~4.2.1.11;@binding_auto_replumb_interval~4.2.1.11;@binding_group
global|bounce_suppress_list;clear_mail_queue_maintainers=true;control_client_timeout=60;@control_listener;crypto_engine
global|!crypto_lock_method~4.0 through 5.2=EC_SSL_DEFAULTLOCK;@curfew~5.3;@debug_flags;debug_throttle_max_num_same_message~5.2=0
global|debug_throttle_period_secs~5.2=1;default_binding=normal;delayed_queue_scan_interval=15;!delivery_pool;disk_queue_drain_rate=100
global|dns_cache_purge_interval=60;dns_expire_interval=10;dns_fallback_to_tcp=false;dns_max_udp_queries_per_port~5.2=0;dns_rate_limit_enabled~5.3=false
global|dns_rate_limit_max_queue~5.3=100000;dns_rate_limit_mx_queries~5.3=100;dns_rate_limit_period~5.3=1;dns_udp_rcvbuf_size~5.2=0
global|dns_udp_sndbuf_size~5.2=0;@eccluster_listener;@ecstream_listener;@esmtp_listener;!@eventloop;expensive_batch_assessment=false;force_fsync=false
global|growbuf_size=16384;hostname;hot_domains~3.6=version-dependent;@http_listener;initial_hash_buckets=32;inline_transfail_processing=1
global|!keep_message_dicts_in_memory=false;large_message_threshold=131072;legacy_message_threshold=1048576;!license=/opt/msys/ecelerity/etc
global|local_changes_file=/opt/msys/ecelerity/etc/local_changes.conf;local_changes_only=false;log_hires_timestamp~5.3=false;@logs
global|mail_queue_check_vm_interval=60;!maintainer_pool;malloc2mmap_threshold=4092;!masterdb_file=/var/log/ecelerity/ecdb;match_cache_life=0
global|match_cache_size=16384;max_dns_ttl=4294967295;max_resident_transfails=100;max_timed_events_per_iter=1024;memory_goal=90;memory_hwm=95
global|migrate_connections_between_sibling_domains=true;mime_parse_large_messages_during_reception=true;min_dns_ttl=0;mta_sts_dns_cname_max_depth~4.8=5
global|!mta_sts_policy_store~4.8=/var/spool/ecelerity/mtasts;only_use_best_mx_for_relay_domains=true;@pathway_group;pcre_cache_size=100
global|pcre_cache_ttl=300;permastore_interval=300;!pidfile=/var/run/ecelerity.pid;prefer_ipv6_mxs=false;prohibited_hosts
global|reserve_maintenance_interval=15;resolv_conf;!scheduler;!@security;server_max_file_descriptors=3000000;server_reserve_outbound_connections=200
global|signing_stats=all;siv_throttle_cache_size=100, 1000 (3.0.24);skip_hosts~4.2.1.6;!@snmp;!@snmp_traps;soft_bounce_drain_rate=100;!spool_mode=0640
global|!spoolbase=/var/spool/ecelerity;!ssl_lock_method~4.0 through 5.2=mutex;swap_out_meta_after_each_tempfail~4.3.1=true;@threadpool
global|timestampformat=[%a %d %b %Y %H:%M:%S];tls_dhparams_file;tls_ec_curve_names~4.2;tls_enable_dhe_ciphers=true;tls_engine=openssl
global|tlsa_expire_interval~4.8=3600;!trace_smtp_mode=0640;transfail_drain_rate=100;unlink_on_spool_in_failure=true;!use_iflist_cache=0;use_ipv6=false
global|use_mmap=false;use_sendfile=false;@xmpp_listener
control_listener,eccluster_listener,ecstream_listener,esmtp_listener,http_listener,listen,msgcserver_listener,xmpp_listener|accept_queue_backlog=0
control_listener,eccluster_listener,ecstream_listener,esmtp_listener,http_listener,listen,msgcserver_listener,xmpp_listener|enable=true;file_mode=0660
binding,binding_group,domain,global|adaptive_adjustment_interval=60;adaptive_alert_email_destination;adaptive_attempt_threshold=2000 (3.2)
binding,binding_group,domain,global|adaptive_body_timeout;adaptive_default_suspension=4 hours;adaptive_ehlo_timeout;adaptive_enabled=false
binding,binding_group,domain,global|adaptive_fbl_volume_threshold=20000;adaptive_idle_timeout;adaptive_mailfrom_timeout
binding,binding_group,domain,global|adaptive_max_deliveries_per_connection;adaptive_max_outbound_connections;adaptive_max_recipients_per_batch
binding,binding_group,domain,global|adaptive_max_recipients_per_connection;adaptive_max_resident_active_queue;adaptive_max_retries
binding,binding_group,domain,global|adaptive_max_retry_interval;adaptive_notification_events=NULL
binding,binding_group,domain,global|adaptive_notification_events=throttle suspension blackhole;adaptive_notification_interval=3600
binding,binding_group,domain,global|adaptive_outbound_throttle_messages;adaptive_positive_adjustment_interval=3600;adaptive_rcptto_timeout
binding,binding_group,domain,global|adaptive_rejection_rate_suspension_percentage=20;adaptive_retry_fuzz=4096;adaptive_retry_interval
binding,binding_group,domain,global|adaptive_rset_timeout;adaptive_scope=auto;@adaptive_sweep_rule;adaptive_sweep_rule_enabled=1;!apn_expiry=yes
binding,binding_group,domain,global|blackhole=false;body_timeout=600;bounces_inline_original=headers;connect_timeout=300;connect_timeout_to_delay=900
binding,binding_group,domain,global|connection_allocation_aggressiveness=normal;delay_dsn_max_retry_interval=43200;delay_dsn_retry_interval=3600
binding,binding_group,domain,global|delivery_method=ESMTP (3.0), SMTP (2.2);domainkeys;drop_body_after_trans_fail=3;ecstream_port=1825
binding,binding_group,domain,global|ecstream_timeout=600;ehlo_hostname=__hostname__;ehlo_timeout=300;enable_fbl_header_insertion;enable_mta_sts~4.8
binding,binding_group,domain,global|exclude_vctx_conn;exclude_vctx_mess;fully_resolve_before_smtp=true;gateway;gcm_application_id
binding,binding_group,domain,global|gcm_authorization_token_id;gcm_delay_while_idle=false;gcm_dry_run=false;gcm_ttl=-1;generate_bounces=true
binding,binding_group,domain,global|generate_delay_dsn=false;http_basic_auth;http_host;http_method=POST;http_uri;http_version=1.1;idle_timeout=5
binding,binding_group,domain,global|lmtp_port=2003;mailerdaemon;mailfrom_timeout=300;max_deliveries_per_connection=0;max_recipients_per_batch=100
binding,binding_group,domain,global|max_resident_active_queue=250;max_retries;max_retry_interval=43200;mdn_failures_notify;message_expiration=86400
binding,binding_group,domain,global|never_attempt_expired_messages=false;never_retry=false;!opendkim_sign=true;rcptto_timeout=300;remote_smtp_port=25
binding,binding_group,domain,global|response_transcode_pattern;response_transcode_replace;retry_interval=1200;rset_timeout=30
binding,binding_group,domain,global|scope_max_outbound_connections;send_8bitmime=no;suspend_delivery=false;tls=no;tls_ca
binding,binding_group,domain,global|tls_ifavailable_fallback~4.1=true;tls_verify=no;transform_8bitmime_content=ifneeded (3.1.6);xclient=no
snmp|!address;!community=public;!state=1;!syscontact;!sysdescription;!syslocation
domain,global,pathway,pathway_group|alias_schemes
esmtp_listener,global,listen,pathway,pathway_group,peer|allow_ip_literal=true;allow_null_envelope_sender=true
esmtp_listener,global,listen,pathway,pathway_group,peer|allow_trailing_whitespace_in_commands=false;domain_for_unqualified_recipient_addresses
esmtp_listener,global,listen,pathway,pathway_group,peer|domain_for_unqualified_sender_address;max_receptions_per_connection=0;relay_hosts
esmtp_listener,global,listen,pathway,pathway_group,peer|require_ehlo=false
control_listener,esmtp_listener,http_listener,listen,pathway,pathway_group,peer|always_allow=false;always_deny=false;enable_authentication
cluster|arp_all_hosts=true;cluster_group=ec_cluster;control_group=ec_console;debug_level=error;duravip_balance_set_size=1;enabled=true
cluster|heartbeat_start_delay=15;heartbeats_per_sec=1;if_check_interval=30;if_down_limit=4;log_active_interval=1;log_group;log_idle_interval=10;logs
cluster|nodeaddr;nodename;@replicate;@topology;unconditional_rebind=true;view_balance_interval=10;view_broadcast_interval=0;view_mature_time=5
control_listener,esmtp_listener,listen,pathway,pathway_group|authcrammd5parameters;authloginparameters
control_listener,esmtp_listener,http_listener,listen,pathway,pathway_group,peer,xmpp_listener|authdigestmd5parameters
control_listener,esmtp_listener,listen|authorizationparameters
esmtp_listener,http_listener,listen,pathway,pathway_group,xmpp_listener|authplainparameters
threadpool|!backlog=0;!stack_size=0
esmtp_listener,listen,pathway,pathway_group,peer|banner_hostname;click_tracking_enabled~4.1-HF4=false;click_tracking_scheme~4.1-HF4=http;context
esmtp_listener,listen,pathway,pathway_group,peer|listener_sessions=0;max_message_size=0;max_recipients_per_message=0;mcmt_reception=passthru
esmtp_listener,listen,pathway,pathway_group,peer|open_relay=false;open_tracking_enabled~4.1-HF4=false;open_tracking_scheme~4.1-HF4=http
esmtp_listener,listen,pathway,pathway_group,peer|received_hostname;relay_for_sending_domains;service_sessions=0;smtp_extensions
esmtp_listener,listen,pathway,pathway_group,peer|starttls_injection_policy=reject;static_banner;tracking_domain~4.1-HF4=localhost:8080
esmtp_listener,listen,pathway,pathway_group,peer|tracking_link_expiry~4.1-HF4=31536000
binding,binding_group,global|bind_address;cluster_server_max_outbound_connections;delayed_binding_domain_fuzz=0;@domain;@host
binding,binding_group,global|max_resident_messages=32768;server_max_outbound_connections=20000
binding_group,global|@binding
domain,global|bounce_behavior=pass;bounce_pattern;dns_failures_to_purge=10;host_failure_retry=120;mx_failures_fallback_to_a=3;mx_failures_to_delay=50
domain,global|routes
global,pathway,pathway_group|bounce_domains;default_charset=us-ascii;generate_bounces_for_multi_recipient_policy_rejections=true
global,pathway,pathway_group|inbound_throttle_messages;relay_domains;rfc2821_allow_whitespace_in_envelope=false;rfc2821_pedantic_address_rules=true
global,pathway,pathway_group|rfc2822_date_header=ifneeded;rfc2822_lone_lf_in_body=ignore;rfc2822_lone_lf_in_headers=pedantic
global,pathway,pathway_group|rfc2822_max_line_length=ignore;rfc2822_max_line_length_policy=none;rfc2822_messageid_header=ifneeded
global,pathway,pathway_group|rfc2822_missing_headers=reject;rfc2822_trace_headers=true
security|!capabilities;!chroot;!group=ecuser;!supplemental_groups;!user=ecuser
binding,domain,global,host|cluster_max_outbound_connections=-1
binding_group,domain,global|cluster_outbound_throttle_connections;cluster_outbound_throttle_messages
binding,binding_group,domain,global,host|cluster_scope_max_outbound_connections;max_outbound_connections=32;outbound_throttle_connections
binding,binding_group,domain,global,host|outbound_throttle_messages
adaptive_sweep_rule|codes;high_action="suspend" "4 hours";high_threshold=10;low_action="throttle" "down";low_threshold=5
control_listener,eccluster_listener,ecstream_listener,esmtp_listener,http_listener,listen,threadpool,xmpp_listener|concurrency=0
logs|control_cache;dir_mode;file_mode;logfile;@manager;max_idle;max_open
debug_flags|critical=ALL;debug;error=ALL;info;notice;warning
binding,domain,global|delivery_response_timeout=5000
http_listener,listen,pathway,pathway_group,peer|disable_chunked=false;log_requests_to_paniclog=false;max_request_size
control_listener,eccluster_listener,ecstream_listener,esmtp_listener,global,http_listener,listen,xmpp_listener|disable_nagle_algorithm=false
listen|duravip_follow
binding,listen|duravip_preference;enable_duravip
ecstream_listener,listen,pathway,pathway_group,peer|ecstream_idle_time=300;ecstream_max_batch_size=10000
control_listener,listen,peer|enable_authorization
ecstream_listener,esmtp_listener,listen|!event_loop
control_listener,eccluster_listener,ecstream_listener,esmtp_listener,http_listener,listen,xmpp_listener|events_per_iter=0;listen_backlog=500 (3.0)
control_listener,eccluster_listener,ecstream_listener,esmtp_listener,http_listener,listen,xmpp_listener|pool_name
control_listener,eccluster_listener,ecstream_listener,esmtp_listener,http_listener,listen,xmpp_listener|tcp_recv_buffer_size=4096 (ESMTP_Listener), 32768 (HTTP_Listener)
control_listener,eccluster_listener,ecstream_listener,esmtp_listener,http_listener,listen,xmpp_listener|tcp_send_buffer_size=4096 (ESMTP_Listener), 32768 (HTTP_Listener)
esmtp_listener,http_listener,listen,pathway,pathway_group,peer,xmpp_listener|idle_time=300
control_listener,ecstream_listener,esmtp_listener,http_listener,msgcserver_listener,xmpp_listener|@listen
binding,binding_group,domain,esmtp_listener,global,listen,peer|max_recipients_per_connection=0
ecstream_listener,esmtp_listener,listen,peer|pathway
global,pathway_group|@pathway
control_listener,ecstream_listener,esmtp_listener,http_listener,listen,xmpp_listener|@peer
control_listener,ecstream_listener,esmtp_listener,http_listener,listen,peer,xmpp_listener|proxy_protocol~4.2.11=false;proxy_protocol_timeout~4.2.11=60
esmtp_listener|reconfig_message=4.3.2 Reconfiguration in progress
authorization|@replicate
curfew|schedule_file~5.3;timezone~5.3=UTC
snmp_traps|!state=0;!trap_destination;!trap_interval=10;!trap_interval=60;!watch_variables
cluster,global|tcp_buffer_size=32768
control_listener|timeout=60
ecstream_listener,esmtp_listener,http_listener,listen,pathway,pathway_group,peer,xmpp_listener|tls_allow_renegotiation=true;tls_verify_mode
binding,binding_group,domain,ecstream_listener,esmtp_listener,global,http_listener,listen,pathway,pathway_group,peer,xmpp_listener|tls_certificate
binding,binding_group,domain,ecstream_listener,esmtp_listener,global,http_listener,listen,pathway,pathway_group,peer,xmpp_listener|tls_ciphers;tls_key
ecstream_listener,esmtp_listener,global,http_listener,listen,pathway,pathway_group,peer,xmpp_listener|tls_client_ca
binding,binding_group,domain,ecstream_listener,esmtp_listener,global,http_listener,listen,pathway,pathway_group,peer|tls_protocols~4.1.0.2
ecstream_listener,esmtp_listener,listen,pathway,pathway_group,peer|tls_verified_peer_can_relay=false
http_listener,listen,pathway,peer|tls_verified_peer_is_authorized=false
binding,binding_group,domain,esmtp_listener,global,http_listener,listen,pathway,pathway_group,peer|tlsv13_ciphersuites~4.6
global,domain|use_mta_sts~4.8=false
ecstream_listener,esmtp_listener,http_listener,listen,pathway,pathway_group,peer|use_ssl=false
domain|xmpp_dialback_secret;xmpp_role
`;
