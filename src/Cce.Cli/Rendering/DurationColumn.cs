using Cce.Cli.Usage;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Cce.Cli.Rendering;

/// <summary>The time since the beginning, beside a progress bar.</summary>
internal sealed class DurationColumn : ProgressColumn
{
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(Duration.Format(TimeSpan.FromSeconds(Math.Floor(task.ElapsedTime?.TotalSeconds ?? 0))));
}
