"""Portuguese."""

from __future__ import annotations

from presscut.wire.prompt import Prompts, Said

PROMPTS = Prompts(
    login=Said(
        labels=(
            "entrar|iniciar sessão|fazer login|faça login|login|sair|terminar sessão|logout|cadastre-se|cadastro|"
            "cadastrar|registar|registe-se|registo|criar conta|crie sua conta|minha conta|a minha conta|meu perfil|"
            "área do assinante|área de cliente|área do cliente|esqueci a senha|esqueci minha senha|esqueceu a senha|"
            "senha|palavra-passe|usuário|lembrar-me|lembre de mim"
        ),
        openings=(
            "faça login para|faça login ou|faça o login|faça seu login|faça seu cadastro|inicie sessão para|"
            "inicie sessão ou|entre para|entre com|entrar com|cadastre-se para|cadastre-se gratuitamente|"
            "cadastre-se e|registe-se para|registe-se gratuitamente|crie uma conta|crie a sua conta|"
            "você precisa estar logado|você precisa fazer login|tem de iniciar sessão|já tem conta|já tem uma conta|"
            "já possui uma conta|já é cadastrado|já tem cadastro|não tem conta|não tem uma conta|ainda não tem conta|"
            "ainda não é cadastrado|esqueceu sua senha|esqueceu a senha|continuar com google"
        ),
    ),
    subscribe=Said(
        labels=(
            "assine|assine já|assine agora|assinar|assinante|assinantes|assinatura|assinaturas|já sou assinante|"
            "já é assinante|exclusivo para assinantes|conteúdo exclusivo|conteúdo exclusivo para assinantes|"
            "só para assinantes|artigo exclusivo|ver ofertas|ver planos|experimente grátis|conteúdo premium|"
            "torne-se assinante|edição impressa|edição digital|seja assinante|cancele quando quiser|assine para ler"
        ),
        openings=(
            "assine para|assine e tenha|assine o jornal|assine e|assine a partir|assine por|assine agora|"
            "para continuar lendo|para continuar a ler|para ler este artigo|para ler a matéria|continue a ler com|"
            "este conteúdo é exclusivo|este conteúdo é restrito|conteúdo exclusivo para|este artigo é exclusivo|"
            "artigo exclusivo para|esta matéria é exclusiva|já é assinante|é assinante?|se já é assinante|"
            "ainda não é assinante|não é assinante|você atingiu o limite|atingiu o limite|seja assinante|"
            "torne-se assinante|tenha acesso ilimitado|tenha acesso a|acesso ilimitado|desbloqueie|sua assinatura|"
            "a sua assinatura|apoie o jornalismo e assine|cancele a qualquer"
        ),
    ),
    cookie=Said(
        labels=(
            "aceitar|aceitar todos|aceitar tudo|aceitar cookies|aceito|aceitar e continuar|aceitar e fechar|concordo|"
            "rejeitar|rejeitar todos|rejeitar tudo|recusar|gerir cookies|gerenciar cookies|gerenciar preferências|"
            "configurações de cookies|definições de cookies|preferências de cookies|política de cookies|cookies|"
            "preferências|definições|prosseguir|entendi|sempre ativo|mais opções|guardar preferências"
        ),
        openings=(
            "usamos cookies|utilizamos cookies|nós usamos cookies|nós utilizamos cookies|este site utiliza cookies|"
            "este site usa cookies|este site utiliza o akismet|este website utiliza|o nosso site utiliza cookies|"
            "nosso site utiliza cookies|nós e os nossos parceiros|nós e nossos parceiros|nós e os nossos # parceiros|"
            "ao continuar a navegar|ao continuar navegando|ao se cadastrar|ao utilizar este|ao assinar|"
            "a sua privacidade|sua privacidade|respeitamos a sua privacidade|valorizamos sua privacidade|"
            "pode alterar as suas|para ver este conteúdo"
        ),
    ),
    share=Said(
        labels=(
            "compartilhar|compartilhe|compartilhar:|compartilhe:|compartilhar no facebook|compartilhar no twitter|"
            "compartilhar no whatsapp|compartilhar no x|compartilhar no linkedin|compartilhe no facebook|"
            "compartilhe no whatsapp|compartilhe esta notícia|compartilhe esta matéria|compartilhe este artigo|"
            "compartilhe isso:|compartilhe essa notícia|compartilhar notícia|partilhar|partilhe|partilhar artigo|"
            "partilhar este artigo|partilhar no facebook|partilhar no twitter|partilhar por email|partilhas|"
            "# partilhas|# compartilhamentos|compartilhamentos|enviar por email|enviar por e-mail|"
            "envie para um amigo|enviar para um amigo|copiar link|copiar o link|link copiado|tweetar|tuitar|curtir|"
            "curtir isso:|seguir|siga|siga-nos|siga-nos no|siga a gente|nos siga|redes sociais|incorporar|presentear|"
            "recomendar|oferecer artigo"
        ),
        openings=(
            "compartilhe esta|compartilhe este|compartilhe essa|compartilhar no|compartilhe no|compartilhe:|"
            "partilhe este|partilhar no|clique para compartilhar|clique para partilhar|clique para enviar|"
            "abre em nova janela|abre numa nova janela|siga-nos|siga nossas redes|siga o nosso|siga o canal|"
            "siga a página|siga o g1|acompanhe nossas|acompanhe as notícias|acompanhe-nos|encontre-nos no|"
            "gostou desta|gostou deste|gostou da matéria"
        ),
    ),
    related=Said(
        labels=(
            "leia mais|ler mais|leia mais »|continue lendo|continuar lendo|continuar a ler|ler artigo|"
            "leia a matéria completa|ver mais|ver tudo|ver todos|ver todas|veja mais|veja todas|saiba mais|"
            "mostrar mais|carregar mais|mais informações|mais notícias|mais lidas|mais lidos|as mais lidas|"
            "os mais lidos|mais vistas|mais vistos|mais vistos da semana|mais recentes|mais populares|"
            "mais comentadas|mais comentados|últimas|últimas notícias|última hora|últimas do dia|notícias recentes|"
            "notícias relacionadas|matérias relacionadas|artigos relacionados|artigo relacionado|"
            "conteúdo relacionado|conteúdos relacionados|posts relacionados|relacionadas|relacionados|relacionado|"
            "leia também|ler também|veja também|assista também|ouça também|você pode gostar|você também pode gostar|"
            "pode gostar|talvez goste|também pode interessar|pode interessar|recomendado|recomendados|"
            "recomendado para si|recomendado para você|recomendadas|recomendamos|sugestões|outras notícias|"
            "outros artigos|destaques|em destaque|não perca|em alta|próximo|próxima|anterior|próximo artigo|"
            "artigo anterior|artigo seguinte|próxima notícia|notícia anterior|seguinte|post anterior|próximo post|"
            "posts recentes|índice|navegação de post|agora no"
        ),
        openings=(
            "leia também|leia ainda|leia mais:|leia mais »|leia mais sobre|leia mais notícias|leia a matéria|"
            "leia a íntegra|leia a reportagem|leia aqui|ler também|ler mais:|veja também|veja mais:|"
            "veja mais notícias|veja ainda|veja aqui|assista também|confira também|confira mais|confira outras|"
            "ouça também|você também pode|mais notícias sobre|mais notícias de|saiba mais sobre|saiba mais:|"
            "clique aqui para ler|todas as notícias|ver todas as|ver todos os|para mais notícias|continue lendo →|"
            "artigos relacionados|notícias relacionadas"
        ),
        leads=(
            "veja mais|você pode gostar|talvez goste|pode interessar|artigos relacionados|notícias relacionadas|"
            "matérias relacionadas|relacionadas|mais lidas|mais lidos|os mais lidos|recomendado para|leia|leia mais|"
            "ouça|assista|saiba mais"
        ),
    ),
    advertisement=Said(
        labels=(
            "publicidade|- publicidade -|anúncio|anúncios|advertisement|patrocinado|conteúdo patrocinado|"
            "patrocinado por|oferecimento|oferecido por|branded content|publieditorial|continua após a publicidade|"
            "continua depois da publicidade|continua após publicidade|a notícia continua após a publicidade|"
            "pular anúncio|saltar anúncio|fechar anúncio|classificados|anuncie|anuncie aqui|anuncie conosco|"
            "links patrocinados|conteúdo de marca|informe publicitário"
        ),
        openings=(
            "publicidade -|continua após|continua depois da|a matéria continua|o artigo continua|"
            "este artigo contém links|esta matéria contém links"
        ),
    ),
    newsletter=Said(
        labels=(
            "newsletter|newsletters|nossas newsletters|boletim|assine a newsletter|assine nossa newsletter|"
            "inscreva-se|inscreva-se na newsletter|subscrever|subscrever newsletter|subscreva a newsletter|subscreva|"
            "receba nossa newsletter|seu e-mail|seu email|o seu email|e-mail *|email *|rss|alertas|"
            "notificações por email"
        ),
        openings=(
            "assine a newsletter|assine nossa|assine a nossa|assine grátis|inscreva-se|subscreva a|subscreva as|"
            "subscreva o|subscrever a|receba as notícias|receba no seu|receba nossa|receba nossas|"
            "receba as principais|receba notícias|receba gratuitamente|receba diariamente|receba todas as|receba por|"
            "receba em primeira mão|insira seu e-mail|insira o seu|digite seu e-mail|digite seu email|"
            "informe seu e-mail|o seu e-mail|seu e-mail|seu endereço de e-mail|obrigado por se inscrever|"
            "obrigado por subscrever|obrigado pela sua|pode cancelar a|fique por dentro|fique a par|fique atualizado|"
            "não perca nenhuma|aceito receber|quero receber|concordo em receber|a nossa newsletter|nossa newsletter"
        ),
    ),
    comment=Said(
        labels=(
            "comentar|comente|comentário|comentários|# comentários|# comentário|comentários #|comentários (#|"
            "sem comentários|nenhum comentário|deixe um comentário|deixe seu comentário|deixe o seu comentário|"
            "deixar um comentário|deixe uma resposta|escreva um comentário|escreva seu comentário|"
            "adicionar comentário|publicar comentário|enviar comentário|ver comentários|ver todos os comentários|"
            "mostrar comentários|os comentários estão fechados|comentários encerrados|comentários fechados|responder|"
            "cancelar resposta|denunciar|reportar|seu comentário|sua opinião|dê a sua opinião|regras de comentários|"
            "participe da conversa|comentários recentes|comentário *|mais antigos|ordenar por"
        ),
        openings=(
            "deixe um comentário|deixe seu comentário|deixe o seu comentário|deixe uma resposta|deixe sua opinião|"
            "o seu endereço de email não|o seu endereço de e-mail não|o seu e-mail não|campos obrigatórios|"
            "os campos obrigatórios|salvar meus dados|guardar o meu nome|notifique-me|avise-me|para comentar|"
            "para poder comentar|faça login para comentar|você precisa fazer login para comentar|os comentários são|"
            "os comentários publicados|os comentários não|os comentários aqui|seja o primeiro a|dê a sua opinião|"
            "# comentários sobre|# respostas para|# comentários em|este site reserva-se"
        ),
    ),
    tool=Said(
        labels=(
            "imprimir|salvar|salvar artigo|guardar|guardar artigo|ler mais tarde|ler depois|adicionar aos favoritos|"
            "favoritos|artigos guardados|matérias salvas|minha lista|ouvir|ouvir artigo|ouça este artigo|"
            "ouça este conteúdo|ouvir notícia|áudio|ampliar|ampliar imagem|tamanho da fonte|tamanho do texto|"
            "aumentar fonte|diminuir fonte|ver galeria|ver fotos|ver vídeo|assistir|assista|reproduzir|tela cheia|"
            "fechar|cancelar|enviar|voltar|carregando|carregando...|a carregar|baixar|baixar pdf|descarregar|"
            "tempo de leitura|tempo de leitura: # min|tempo de leitura: # minutos|tempo de leitura # min|"
            "# min de leitura|# minutos de leitura|# min leitura|leitura: # min|# min|# visualizações|# de #|"
            "foto # de #|página # de #|reportar erro|comunicar erro|reporte um erro|corrigir|ativar notificações|"
            "notificações|traduzir|ver perfil|agora não"
        ),
        openings=(
            "guarde este artigo|salve este artigo|desative o seu bloqueador|desative seu|desligue o seu|"
            "por favor, desative|por favor, ative|ative o javascript|habilite o javascript|javascript está|"
            "seu navegador|o seu browser|o seu navegador|este vídeo não|este vídeo está|clique aqui|clique para|"
            "clique na imagem|clique em|clicar aqui|tempo de leitura|tempo estimado de leitura|"
            "ver esta publicação no|ver essa foto no|um post compartilhado por|uma publicação partilhada por|"
            "uma publicação compartilhada por|encontrou um erro|encontrou algum erro|viu algum erro|reportar um erro|"
            "ocorreu um erro|ative as notificações|ouça este|ouvir este|este texto foi traduzido|"
            "este artigo foi traduzido|este conteúdo foi traduzido|entre em contato|fale com a redação|fale conosco|"
            "tem alguma sugestão de"
        ),
    ),
    copyright=Said(
        labels=(
            "política de privacidade|privacidade|privacidade e cookies|termos de uso|termos e condições|"
            "termos de serviço|termos de utilização|condições de utilização|condições gerais|aviso legal|"
            "todos os direitos reservados|direitos reservados|copyright|ficha técnica|estatuto editorial|"
            "código de conduta|acessibilidade|direitos autorais|lei da transparência"
        ),
        openings=(
            "© todos os direitos|todos os direitos|direitos reservados|é proibida a reprodução|proibida a reprodução|"
            "é proibido o uso|reprodução proibida|copyright|este material não pode|desenvolvido por|orgulhosamente|"
            "o conteúdo de cada|este conteúdo não pode"
        ),
        closings=(
            "todos os direitos reservados|direitos reservados|sem autorização|sem autorização prévia|"
            "sem prévia autorização"
        ),
    ),
    tags=Said(
        labels=(
            "tags|tópicos|tópico|etiquetas|temas|palavras-chave|assuntos|categorias|categoria|marcadores|mais sobre|"
            "neste artigo|arquivo|arquivos|sem categoria|editorias|tudo sobre"
        ),
        openings=(
            "tags:|tópicos:|etiquetas:|palavras-chave:|categorias:|marcadores:|assuntos:|arquivado em|assuntos nesta|"
            "mais sobre:|temas:"
        ),
        leads=("tópicos|tags|categorias|assuntos|palavras-chave|etiquetas|arquivado em|temas|mais sobre"),
    ),
    appeal=Said(
        labels=(
            "doe|doe agora|doar|faça uma doação|doações|apoie-nos|apoie o jornalismo independente|"
            "apoie nosso trabalho|contribua|contribuir|colabore"
        ),
        openings=(
            "apoie o jornalismo|apoie o nosso|apoie nosso|apoie-nos|faça uma doação|doe agora|doe para|a sua doação|"
            "sua doação|com a sua ajuda|com o seu apoio|ajude-nos|precisamos de si|precisamos de você|"
            "precisamos da sua|se gosta do nosso|se você gosta|obrigado por ler|obrigada por ler|"
            "a independência jornalística"
        ),
    ),
    app=Said(
        labels=(
            "baixe o app|baixe nosso app|baixe o aplicativo|baixar app|abrir no app|aplicativo|aplicativos|app|apps|"
            "descarregar app|disponível no google play|versão mobile|versão para desktop"
        ),
        openings=(
            "baixe o aplicativo|baixe nosso|baixe o app|baixe gratuitamente|descarregue a nossa|descarregue a app|"
            "descarregue gratuitamente|instale o|instale a nossa|entre no nosso canal|entre no canal|entre no grupo|"
            "entre para o canal|entre em nosso|participe do canal|participe do nosso|participe do grupo|"
            "faça parte do nosso|siga o canal do|siga o nosso canal|receba notícias no whatsapp|receba notícias pelo|"
            "disponível no google play|disponível na app|aponte a câmera"
        ),
    ),
    navigation=Said(
        labels=(
            "início|página inicial|home|menu|menu principal|buscar|busca|pesquisar|pesquisa|pesquisar por|"
            "busca avançada|buscar por|contato|contatos|contacto|contactos|contacte-nos|fale conosco|voltar ao topo|"
            "topo|ir para o topo|ir para o conteúdo|ir para o conteúdo principal|pular para o conteúdo|"
            "saltar para o conteúdo|saltar para o conteúdo principal|voltar à página inicial|voltar para a home|"
            "quem somos|sobre nós|expediente|equipe|equipa|trabalhe conosco|ajuda|perguntas frequentes|mapa do site|"
            "abrir menu|fechar menu|navegação|você está aqui|está aqui|loja|carrinho|assinatura digital|horóscopo|"
            "loterias|previsão do tempo|meteorologia|programação|palavras cruzadas|sudoku|obituário|edição do dia|"
            "jornal do dia|versão impressa|seções|secções|canais|selecione o idioma"
        ),
        openings=(
            "ir para o|pular para|saltar para o|você está aqui|você está em|home >|home »|início >|início »|"
            "buscar por|pesquisar por|resultados da busca"
        ),
    ),
)
