import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Media } from '#modules/media/index.js';
import { isUniqueViolation } from '#platform/database/unique-violation.js';
import { VersionStale } from '#platform/http/http.errors.js';
import type { Actor } from '#shared/actor.js';
import type { Account, AccountPatch } from '../identity.contract.js';
import { HandleTaken, ImageUnknown } from '../identity.errors.js';
import { Handles } from '../persistence/handles.js';
import { Profiles } from '../persistence/profiles.js';
import { ReadAccounts } from '../queries/read-accounts.js';

export class UpdateAccount extends Command<{ account: Account; version: number }> {
  constructor(
    readonly actor: Actor,
    readonly patch: AccountPatch,
    readonly version: number | null,
  ) {
    super();
  }
}

@CommandHandler(UpdateAccount)
export class UpdateAccountHandler implements ICommandHandler<UpdateAccount> {
  constructor(
    private readonly handles: Handles,
    private readonly media: Media,
    private readonly profiles: Profiles,
    private readonly accounts: ReadAccounts,
  ) {}

  async execute({ actor: { userId }, patch, version }: UpdateAccount) {
    await this.checkHandle(userId, patch.handle);
    await this.checkImages(userId, patch);
    const changed = await this.profiles.change(userId, patch, version).catch((error: unknown) => {
      throw isUniqueViolation(error, 'handle') ? handleTaken() : error;
    });
    if (!changed) throw new VersionStale('Read the account again and repeat your change.');
    return this.accounts.of(userId);
  }

  private async checkHandle(userId: string, handle: string | undefined): Promise<void> {
    if (handle === undefined) return;
    const { account } = await this.accounts.of(userId);
    if (account.handle !== handle && !(await this.handles.isFree(handle))) throw handleTaken();
  }

  private async checkImages(userId: string, { avatarSha256, bannerSha256 }: AccountPatch): Promise<void> {
    const wanted = [avatarSha256, bannerSha256].filter((sha256) => typeof sha256 === 'string');
    if (wanted.length === 0) return;
    const unknown = await this.media.unknownOf(userId, wanted);
    if (unknown.length === 0) return;
    const errors = (['avatarSha256', 'bannerSha256'] as const)
      .filter((field) => unknown.includes({ avatarSha256, bannerSha256 }[field] ?? ''))
      .map((field) => ({ pointer: `/${field}`, code: 'unknown', message: 'Upload this image first.' }));
    throw new ImageUnknown('Upload the image with media.upload, then name its hash here.', { errors });
  }
}

const handleTaken = () => new HandleTaken('Choose another handle.');
