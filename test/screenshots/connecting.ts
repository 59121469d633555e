import type { Drawing } from './drawings.js';

/** The fields of each step of docs/connect-slack.md and docs/connect-discord.md. */
export const connecting: Drawing[] = [
  {
    name: 'slack-1-create',
    where: 'api.slack.com/apps',
    title: 'Create an app',
    fields: [
      { label: 'How', is: 'From a manifest' },
      { label: 'Workspace', is: 'the one your channel is in' },
      { label: 'Manifest (YAML)', is: 'all of adapters/slack/manifest.yaml' },
    ],
    press: 'Create',
  },
  {
    name: 'slack-2-install',
    where: 'api.slack.com/apps → your app → OAuth & Permissions',
    title: 'Install it, and copy the token',
    fields: [
      { label: 'Bot Token Scopes', is: 'commands · chat:write · im:write · metadata.message:read · files:write' },
      { label: 'Bot User OAuth Token', is: 'xoxb-…   → SLACK_BOT_TOKENS=T0123ABC=xoxb-…' },
    ],
    press: 'Install to Workspace',
  },
  {
    name: 'slack-3-socket',
    where: 'api.slack.com/apps → your app → Socket Mode',
    title: 'Without a public address: Socket Mode',
    fields: [
      { label: 'Enable Socket Mode', isOn: true },
      { label: 'App-level token, scope', is: 'connections:write' },
      { label: 'Token', is: 'xapp-…   → SLACK_APP_TOKEN=xapp-…' },
    ],
    press: 'Generate',
  },
  {
    name: 'slack-3-address',
    where: 'api.slack.com/apps → your app → Basic Information',
    title: 'With a public address: the signing secret',
    fields: [
      { label: 'Signing Secret', is: '…   → SLACK_SIGNING_SECRET=…' },
      { label: 'Request URL, in all three places of the manifest', is: 'https://your.host/slack/events' },
    ],
  },
  {
    name: 'discord-1-create',
    where: 'discord.com/developers/applications',
    title: 'New application',
    fields: [{ label: 'Name', is: 'Moot' }],
    press: 'Create',
  },
  {
    name: 'discord-2-bot',
    where: 'discord.com/developers/applications → Moot → Bot',
    title: 'The bot and its token',
    fields: [
      { label: 'Token', is: '…   → DISCORD_TOKEN=…' },
      { label: 'Presence Intent', isOn: false },
      { label: 'Server Members Intent', isOn: false },
      { label: 'Message Content Intent', isOn: false },
    ],
    press: 'Reset Token',
  },
  {
    name: 'discord-3-invite',
    where: 'discord.com/developers/applications → Moot → OAuth2',
    title: 'The link that invites it',
    fields: [
      { label: 'Scopes', is: 'bot · applications.commands' },
      {
        label: 'Bot permissions',
        is: 'View Channels · Send Messages · Embed Links · Attach Files · Read Message History',
      },
      { label: 'Integration type', is: 'Guild Install' },
      { label: 'Generated URL', is: 'open it, and choose your server' },
    ],
    press: 'Copy',
  },
];
