using System.Collections.Generic;

namespace CceGen.Generator.Lowering;

/// <summary>The clients of a document, made as operations ask for them.</summary>
internal sealed class ClientNames(LoweringContext context)
{
    private readonly List<ClientScope> _clients = [];

    public IReadOnlyList<ClientScope> All => _clients;

    public ClientScope ClientOf(string group)
    {
        var wanted = context.Options.ClassName.Replace("{controller}", group);
        wanted = wanted.Length == 0 ? "Client" : wanted;
        foreach (var client in _clients)
        {
            if (client.WantedName == wanted)
            {
                return client;
            }
        }

        var name = context.TypeNames.Add(wanted);
        var interfaceName = context.Options.GenerateClientInterfaces ? context.TypeNames.Add("I" + name) : null;
        var added = new ClientScope(wanted, name, interfaceName);
        _clients.Add(added);
        return added;
    }
}
