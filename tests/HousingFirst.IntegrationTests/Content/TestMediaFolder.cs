using HousingFirst.Platform.Media;

namespace HousingFirst.IntegrationTests.Content;

internal sealed class TestMediaFolder(string path) : IMediaFolder
{
    public string Path { get; } = path;
}
