using System.Globalization;
using HousingFirst.Platform.Documents;
using HousingFirst.Platform.Documents.Durable;
using HousingFirst.Platform.Security.Passkeys;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HousingFirst.Platform.Security.SecondFactors;

/// <summary>
/// Keys of apps, hashes of recovery codes and the passkeys' questions that were answered, among the account store's tokens: a backup brings them to another host, where a key that was sealed here could not be
/// read. What is used up is used up by one statement, so that of two who send the same code at once one is refused.
/// </summary>
#pragma warning disable CA1309 // the database compares, and what it compares are digits of one length
internal sealed class FactorStore(DurableContext accounts, PortalConnection connection, TimeProvider clock)
{
    private const string App = "AuthenticatorApp";
    private const string Key = "Key";
    private const string LastStep = "LastStep";
    private const string Codes = "RecoveryCode";
    private const string Questions = "PasskeyQuestion";

    public Task<string?> KeyAsync(string accountId, CancellationToken cancellationToken) =>
        Of(accountId, App).Where(token => token.Name == Key).Select(token => token.Value).FirstOrDefaultAsync(cancellationToken);

    public Task<int> CountCodesAsync(string accountId, CancellationToken cancellationToken) => Of(accountId, Codes).CountAsync(cancellationToken);

    /// <summary>Takes up an app, with the step of the code that proved it. Called in the open write transaction; saved by whoever changes the account.</summary>
    public void Add(string accountId, string key, long step) =>
        accounts.UserTokens.AddRange(Token(accountId, App, Key, key), Token(accountId, App, LastStep, Written(step)));

    /// <summary>Puts other recovery codes in the place of those that there are. Called as <see cref="Add"/>.</summary>
    public async Task SetCodesAsync(string accountId, IEnumerable<string> codes, CancellationToken cancellationToken)
    {
        await Of(accountId, Codes).ExecuteDeleteAsync(cancellationToken);
        accounts.UserTokens.AddRange(codes.Select(code => Token(accountId, Codes, RecoveryCode.Hash(accountId, code), "")));
    }

    /// <summary>Takes all away. Called in the open write transaction.</summary>
    public Task RemoveAsync(string accountId, CancellationToken cancellationToken) =>
        accounts.UserTokens.Where(token => token.UserId == accountId && (token.LoginProvider == App || token.LoginProvider == Codes))
            .ExecuteDeleteAsync(cancellationToken);

    /// <summary>Uses up the code of a step and all before it; false when that has happened.</summary>
    public Task<bool> UseStepAsync(string accountId, long step, CancellationToken cancellationToken)
    {
        var written = Written(step);
        return OnceAsync(
            () => Of(accountId, App).Where(token => token.Name == LastStep && string.Compare(token.Value, written) < 0)
                .ExecuteUpdateAsync(token => token.SetProperty(found => found.Value, written), cancellationToken),
            cancellationToken);
    }

    /// <summary>Uses up a recovery code; false when there is none such.</summary>
    public Task<bool> UseCodeAsync(string accountId, string code, CancellationToken cancellationToken)
    {
        var hash = RecoveryCode.Hash(accountId, code);
        return OnceAsync(() => Of(accountId, Codes).Where(token => token.Name == hash).ExecuteDeleteAsync(cancellationToken), cancellationToken);
    }

    /// <summary>Notes that a passkey's question was answered, until its time is over; false when it was before. Called by who has the turn to write.</summary>
    public async Task<bool> UseQuestionAsync(string accountId, PasskeyTask task, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(task);
        var now = Written(clock.GetUtcNow().UtcTicks);
        var name = task.Id.ToString();
        await Of(accountId, Questions).Where(token => string.Compare(token.Value, now) < 0).ExecuteDeleteAsync(cancellationToken);
        if (await Of(accountId, Questions).AnyAsync(token => token.Name == name, cancellationToken))
        {
            return false;
        }

        accounts.UserTokens.Add(Token(accountId, Questions, name, Written(task.UntilUtc.Ticks)));
        await accounts.SaveChangesAsync(cancellationToken);
        return true;
    }

    private static IdentityUserToken<string> Token(string accountId, string provider, string name, string value) =>
        new() { UserId = accountId, LoginProvider = provider, Name = name, Value = value };

    // As wide as the greatest, so that texts come in the order of their numbers.
    private static string Written(long number) => number.ToString("D19", CultureInfo.InvariantCulture);

    private IQueryable<IdentityUserToken<string>> Of(string accountId, string provider) =>
        accounts.UserTokens.Where(token => token.UserId == accountId && token.LoginProvider == provider);

    private async Task<bool> OnceAsync(Func<Task<int>> write, CancellationToken cancellationToken) =>
        await connection.InWriteAsync(write, cancellationToken) > 0;
}
