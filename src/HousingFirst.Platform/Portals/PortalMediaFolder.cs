using HousingFirst.Platform.Media;

namespace HousingFirst.Platform.Portals;

internal sealed class PortalMediaFolder(CurrentPortal current) : IMediaFolder
{
    public string Path => System.IO.Path.Combine(current.Runtime.Folder, "media");
}
