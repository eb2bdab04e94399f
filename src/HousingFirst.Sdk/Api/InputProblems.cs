using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HousingFirst.Sdk.Api;

/// <summary>What is wrong with what a program sent, by the key that it stands under; all of it at once.</summary>
public sealed class InputProblems
{
    // A key may be anything that somebody sent, and so may the number of keys: an answer is no longer for that.
    private const int LongestKey = 100;
    private const int Most = 50;

    private readonly List<(string Key, string Message)> _problems = [];

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsEmpty => _problems.Count == 0;

    /// <summary>The problems in the order in which they were found.</summary>
    public IReadOnlyList<(string Key, string Message)> All => _problems;

    /// <summary>Adds a problem. The first fifty are told.</summary>
    /// <param name="key">The key as the sender wrote it; its first hundred characters are told.</param>
    /// <param name="message">What is wrong and what to write instead, in the reader's language. It does not repeat what was sent.</param>
    public void Add(string key, string message)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (_problems.Count < Most)
        {
            _problems.Add((key.Length > LongestKey ? key[..LongestKey] : key, message));
        }
    }

    /// <summary>The answer, <c>application/problem+json</c> with status 400: <c>errors</c> holds each key with its messages.</summary>
    /// <param name="title">What the call could not do.</param>
    public ProblemHttpResult ToResult(string title) => TypedResults.Problem(new HttpValidationProblemDetails(
        _problems.GroupBy(problem => problem.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(problem => problem.Message).ToArray(), StringComparer.Ordinal))
    {
        Title = title,
        Status = StatusCodes.Status400BadRequest,
        Detail = string.Join(' ', _problems.Select(problem => $"{problem.Key}: {problem.Message}")),
    });
}
