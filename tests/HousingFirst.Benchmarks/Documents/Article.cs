using HousingFirst.Sdk.Documents;

namespace HousingFirst.Benchmarks.Documents;

/// <summary>A document of about 700 bytes, as a short content item is.</summary>
[Document("Article")]
public sealed class Article
{
    public required string Title { get; set; }

    public int Number { get; set; }

    public DateOnly Due { get; set; }

    public bool Published { get; set; }

    public required string Text { get; set; }

    public List<string> Tags { get; set; } = [];

    public static Article Make(int number) => new()
    {
        Title = $"Borgerens vej ind i boligen, del {number}",
        Number = number,
        Due = new DateOnly(2026, 1, 1).AddDays(number % 365),
        Published = number % 3 != 0,
        Text = string.Concat(Enumerable.Repeat("Først boligen, så støtten. ", 20)),
        Tags = ["bolig", "støtte", $"hold-{number % 10}"],
    };
}
