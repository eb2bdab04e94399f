using HousingFirst.Sdk.Content;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Audit;

/// <summary>
/// What people call what the trail knows by id. Looked up when it is read: the trail itself holds no names, and what is gone has none.
/// </summary>
internal sealed class AuditNames(IAccounts accounts, IContentStore contents, IPortalExtensions extensions, IStringLocalizer<AuditTexts> texts)
{
    private readonly Dictionary<string, string?> _accounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _contents = new(StringComparer.Ordinal);

    /// <summary>All kinds that the portal's features record, by what they are called.</summary>
    public IReadOnlyList<(string Kind, string Name)> Kinds() =>
    [
        .. extensions.All<IAuditVocabulary>().SelectMany(vocabulary => vocabulary.Kinds.Select(kind => (kind, vocabulary.Name(kind)))),
    ];

    /// <summary>What a kind is called; its own name where no feature knows it any more.</summary>
    public string Kind(string kind) =>
        extensions.All<IAuditVocabulary>().FirstOrDefault(vocabulary => vocabulary.Kinds.Contains(kind, StringComparer.Ordinal))?.Name(kind) ?? kind;

    public async Task<string> ActorAsync(AuditLine line, CancellationToken cancellationToken) => line.AccountId is { } account
        ? await AccountAsync(account, cancellationToken) ?? texts["Account.Gone"]
        : texts[$"Actor.{line.Actor}"];

    /// <summary>What an entry is about, or nothing.</summary>
    public async Task<string> SubjectAsync(AuditLine line, CancellationToken cancellationToken)
    {
        if (line.Subject is not { } subject)
        {
            return "";
        }

        var name = subject.Kind switch
        {
            AuditSubject.Account => await AccountAsync(subject.Id, cancellationToken) ?? texts["Account.Gone"],
            AuditSubject.Content => await ContentAsync(subject.Id, cancellationToken),
            _ => null,
        };
        return name ?? subject.Id;
    }

    /// <summary>The name of an account, or null where there is none of that id.</summary>
    public async Task<string?> AccountAsync(string id, CancellationToken cancellationToken)
    {
        if (!_accounts.TryGetValue(id, out var name))
        {
            name = (await accounts.FindAsync(id, cancellationToken))?.DisplayName;
            _accounts.Add(id, name);
        }

        return name;
    }

    private async Task<string?> ContentAsync(string id, CancellationToken cancellationToken)
    {
        if (!_contents.TryGetValue(id, out var title))
        {
            title = (await contents.GetAsync(id, ContentVersion.Latest, cancellationToken))?.DisplayText;
            _contents.Add(id, title);
        }

        return title;
    }
}
